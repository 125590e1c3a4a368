// The campaign's progress: tabs, resets, damage.
import { describe, expect, test } from 'vitest'
import { createProgressRepository } from '../../src/store/index.ts'
import type { Damage } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'

const KEY = 'cafe-await/progress'

function open(storage = memoryStorage()) {
  const told: Damage[] = []
  return {
    storage,
    told,
    progress: createProgressRepository(storage, (key) => void told.push(key)),
  }
}

describe('a level', () => {
  test('keeps the most stars and the highest score of all its shifts', () => {
    const { progress } = open()
    progress.finish('stand-and-wait', { stars: 2, score: 300 })
    progress.finish('stand-and-wait', { stars: 1, score: 400 })
    expect(progress.read()['stand-and-wait']).toEqual({
      round: 0,
      tries: 2,
      failures: 0,
      stars: 2,
      best: 400,
    })
  })

  test('counts the shifts that failed until one has a star', () => {
    const { progress } = open()
    for (const stars of [0, 0, 1, 0]) progress.finish('bell-waits', { stars, score: 10 })
    expect(progress.read()['bell-waits']).toMatchObject({ tries: 4, failures: 2, stars: 1 })
  })

  test('that was reset begins anew, whatever another tab still knows', () => {
    const one = open()
    const other = open(one.storage)
    one.progress.finish('stand-and-wait', { stars: 3, score: 300 })
    other.progress.read()
    one.progress.reset(['stand-and-wait'])
    other.progress.finish('bell-waits', { stars: 1, score: 20 })
    expect(one.progress.read()['stand-and-wait']).toMatchObject({ round: 1, tries: 0, stars: 0 })
    expect(one.progress.read()['bell-waits']).toMatchObject({ stars: 1 })
  })
})

describe('what is stored', () => {
  test('is the same object as long as nothing changes', () => {
    const { progress } = open()
    progress.finish('stand-and-wait', { stars: 1, score: 100 })
    expect(progress.read()).toBe(progress.read())
  })

  test('of two tabs is lost in neither', () => {
    const one = open()
    const other = open(one.storage)
    one.progress.finish('stand-and-wait', { stars: 1, score: 100 })
    other.progress.finish('drop-the-ticket', { stars: 2, score: 200 })
    one.progress.finish('stand-and-wait', { stars: 3, score: 50 })
    expect(open(one.storage).progress.read()).toMatchObject({
      'stand-and-wait': { stars: 3, best: 100 },
      'drop-the-ticket': { stars: 2, best: 200 },
    })
  })

  test('and damaged is told, and the levels that can be read are kept', () => {
    const fine = { round: 0, tries: 1, failures: 0, stars: 1, best: 9 }
    const levels = { 'bell-waits': fine, 'stand-and-wait': { ...fine, stars: 4 } }
    const storage = memoryStorage()
    storage.texts.set(KEY, JSON.stringify({ levels, version: 1 }))
    const { progress, told } = open(storage)
    expect(progress.read()).toEqual({ 'bell-waits': fine })
    expect(told).toEqual(['notice.recordDamaged'])
  })

  test('by a version that knows more levels stays', () => {
    const fine = { round: 0, tries: 1, failures: 0, stars: 1, best: 9 }
    const storage = memoryStorage()
    storage.texts.set(KEY, JSON.stringify({ levels: { 'from-tomorrow': fine }, version: 1 }))
    const { progress, told } = open(storage)
    progress.finish('stand-and-wait', { stars: 1, score: 100 })
    expect(open(storage).progress.read()).toMatchObject({
      'from-tomorrow': fine,
      'stand-and-wait': { stars: 1 },
    })
    expect(told).toEqual([])
  })

  test('is remembered for the visit where nothing can be kept', () => {
    const storage = memoryStorage()
    storage.refuses = 'everything'
    const { progress, told } = open(storage)
    progress.finish('stand-and-wait', { stars: 1, score: 100 })
    expect(progress.read()['stand-and-wait']?.stars).toBe(1)
    expect(told).toContain('notice.storageFull')
  })
})

test('what a file says is added, and takes nothing away', () => {
  const { progress } = open()
  progress.finish('stand-and-wait', { stars: 3, score: 100 })
  progress.merge({
    'stand-and-wait': { round: 0, tries: 9, failures: 0, stars: 1, best: 400 },
    'bell-waits': { round: 0, tries: 1, failures: 1, stars: 0, best: 5 },
  })
  expect(progress.read()).toEqual({
    'stand-and-wait': { round: 0, tries: 9, failures: 0, stars: 3, best: 400 },
    'bell-waits': { round: 0, tries: 1, failures: 1, stars: 0, best: 5 },
  })
})
