// Messages and figures as the screens ask for them.
import { describe, expect, test } from 'vitest'
import { refusalsOf } from './refusals.ts'
import { levelIds } from '../../src/levels/index.ts'
import { levelName } from '../../src/ui/format.ts'
import { date, list, number, percent, say, t } from '../../src/words/index.ts'

describe('a message', () => {
  test('is found by its key', () => expect(t('room.sign')).toBe('Café Await'))

  test('has its blanks filled, unescaped', () => {
    expect(t('room.standing', { seconds: '6.2' })).toBe('Standing still 6.2\u00a0s')
    expect(t('task.pickUp', { tables: '<2 & 6>' })).toBe('pick up <2 & 6>')
  })

  test('has a value filled in as it is, even one that looks like a blank', () => {
    expect(t('task.drop', { place: '{{task}}', task: '$&' })).toBe('{{task}}: $&. Drop it')
  })

  test('keeps a blank nobody filled, so that it is noticed', () => {
    expect(say('room.standing')).toBe('Standing still {{seconds}}\u00a0s')
  })

  test('follows the count', () => {
    expect(t('why.better', { count: 1, stood: '61%' })).toContain('the other cook slept')
    expect(t('why.better', { count: 3, stood: '61%' })).toContain('3 cooks slept')
    expect(t('room.queueMore', { count: 1 })).toBe('+1')
  })

  test.each(refusalsOf())('explains the refusal %s', (refusal) => {
    expect(t(`refusal.${refusal}`)).toMatch(/\.$/)
  })
})

describe('the compiler refuses', () => {
  const anyLevel: string = 'lunch-rush'

  test('a key that no message has', () => {
    // @ts-expect-error -- no such message
    expect(t('notice.fromTomorrow')).toBe('notice.fromTomorrow')
    // @ts-expect-error -- not for values known later either
    expect(say('notice.fromTomorrow')).toBe('notice.fromTomorrow')
  })

  test('the name of a level, a robot or a dish that may not be there', () => {
    // @ts-expect-error -- any text may be an unknown level
    expect(t(`level.${anyLevel}.name`)).toBe('Lunch rush')
    // @ts-expect-error -- no such robot
    expect(t('robot.idler.name')).toBe('robot.idler.name')
    // @ts-expect-error -- no such dish
    expect(t('dish.gravel')).toBe('dish.gravel')
  })

  test('a message without the values it needs', () => {
    // @ts-expect-error -- the seconds are missing
    expect(t('room.standing')).toContain('{{seconds}}')
    // @ts-expect-error -- a count is a number
    expect(t('stars.text', { count: '2' })).toBe('stars.text')
  })
})

describe('the name of a level', () => {
  test.each(levelIds)('is told for %s, and what it is like', (id) => {
    expect(levelName(id)).toBe(t(`level.${id}.name`))
    expect(t(`level.${id}.description`)).toMatch(/\.$/)
  })

  test.each(['moon-base', '', 'constructor'])('is the id itself for the unknown %j', (id) => {
    expect(levelName(id)).toBe(id)
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
