// An address that asks for nonsense is answered with what it can ask for. That the page itself
// reads it is tested in the browser.
import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { levelIds } from '../../src/levels/index.ts'
import { MAX_SEED } from '../../src/sim/index.ts'
import { Notices } from '../../src/ui/notices/Notices.tsx'
import { list, t } from '../../src/words/index.ts'
import { robotNames } from '../../src/waiters/index.ts'
import { open } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

const levels = list(levelIds)
const robots = list(robotNames)
const maxSeed = MAX_SEED
const wrong = [
  { asked: 'level=moon', answer: t('notice.badAddress.level', { value: 'moon', levels }) },
  { asked: 'level=lunch-rsh', answer: meant('lunch-rsh', 'lunch-rush') },
  { asked: 'level=Lunch+Rush', answer: meant('Lunch Rush', 'lunch-rush') },
  { asked: 'level=drop-teh-tiket', answer: meant('drop-teh-tiket', 'drop-the-ticket') },
  { asked: 'level=burtn', answer: meant('burtn', 'burnt') },
  { asked: 'level=nobell', answer: meant('nobell', 'no-bell') },
  ...['bell', 'hunt', 'born'].map(farFromAll),
  { asked: 'level=', answer: t('notice.badAddress.level', { value: '', levels }) },
  { asked: 'mode=both', answer: t('notice.badAddress.mode', { value: 'both' }) },
  { asked: 'seed=-1', answer: t('notice.badAddress.seed', { value: '-1', maxSeed }) },
  { asked: 'seed=seven', answer: t('notice.badAddress.seed', { value: 'seven', maxSeed }) },
  { asked: 'waiter=fastest', answer: t('notice.badAddress.waiter', { value: 'fastest', robots }) },
  { asked: 'speed=0', answer: t('notice.badAddress.speed', { value: '0', maxSpeed: 16 }) },
  { asked: 'lang=tlh', answer: t('notice.badAddress.lang', { value: 'tlh' }) },
  { asked: 'view=large', answer: t('notice.badAddress.view', { value: 'large' }) },
  { asked: 'levle=burnt', answer: t('notice.badAddress.misspelt', { what: 'levle=burnt' }) },
]

/** More than a third of the letters of any name would have to change. */
function farFromAll(value: string) {
  return { asked: `level=${value}`, answer: t('notice.badAddress.level', { value, levels }) }
}

function meant(value: string, near: string): string {
  return t('notice.badAddress.nearLevel', { value, near })
}

test.each(wrong)('$asked is answered with what there is, at the title', async (address) => {
  const cafe = open()
  cafe.host.openAddress(`?${address.asked}`, null)
  const { user, now } = draw(<Notices />, { cafe })
  expect(now().route.name).toBe('title')
  const notices = screen.getByRole('region', { name: t('notice.region') })
  expect(notices.textContent).toContain(address.answer)
  await user.click(within(notices).getByRole('button', { name: t('notice.dismiss') }))
  expect(within(notices).queryAllByRole('button')).toHaveLength(0)
})
