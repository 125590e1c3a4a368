// Messages and figures as the screens ask for them.
import { describe, expect, test } from 'vitest'
import { refusalsOf } from './refusals.ts'
import { allLevelIds } from '../../src/levels/index.ts'
import { date, list, number, percent, say, t } from '../../src/words/index.ts'

describe('a message', () => {
  test('is found by its key', () => expect(t('room.sign')).toBe('Café Await'))

  test('has its blanks filled, unescaped', () => {
    expect(t('room.standing', { seconds: '6.2' })).toBe('Standing still 6.2 s')
    expect(t('task.pickUp', { tables: '<2 & 6>' })).toBe('pick up <2 & 6>')
  })

  test('follows the count', () => {
    expect(t('why.better', { count: 1, stood: '61%' })).toContain('the other cook slept')
    expect(t('why.better', { count: 3, stood: '61%' })).toContain('3 cooks slept')
    expect(t('room.queueMore', { count: 1 })).toBe('+1')
  })

  test('with an unknown key is the key itself', () => {
    expect(say('notice.fromTomorrow')).toBe('notice.fromTomorrow')
  })

  test.each(allLevelIds)('names and describes the level %s', (id) => {
    expect(say(`level.${id}.name`)).not.toContain('level.')
    expect(say(`level.${id}.description`)).not.toContain('level.')
  })

  test.each(refusalsOf())('explains the refusal %s', (refusal) => {
    expect(t(`refusal.${refusal}`)).toMatch(/\.$/)
  })
})

describe('figures', () => {
  test('are written for people', () => {
    expect(number(1234.56, { maximumFractionDigits: 1 })).toBe('1,234.6')
    expect(percent(0.784)).toBe('78%')
    expect(list(['2', '6'])).toBe('2 and 6')
  })

  test('of a date need no time of day, and nonsense stays silent', () => {
    expect(date('2026-03-05T12:00:00.000Z')).toMatch(/2026/)
    expect(date('yesterday')).toBe('')
  })
})
