// An address that asks for nonsense is answered with what it can ask for. That the page itself
// reads it is tested in the browser.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Notices } from '../../src/ui/notices/Notices.tsx'
import { t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

const wrong = [
  { asked: 'level=moon', valid: 'lunch-rush' },
  { asked: 'mode=both', valid: 'blocking | async' },
  { asked: 'seed=-1', valid: '0…4294967295' },
  { asked: 'seed=seven', valid: '0…4294967295' },
  { asked: 'waiter=fastest', valid: 'nearest' },
  { asked: 'speed=0', valid: '1…16' },
]

test.each(wrong)('$asked is answered with what is valid, at the title', async (address) => {
  const cafe = open()
  cafe.host.openAddress(`?${address.asked}`, null)
  const { user, now } = draw(<Notices />, { cafe })
  expect(now().route.name).toBe('title')
  const notices = screen.getByRole('region', { name: t('notice.region') })
  expect(notices.textContent).toContain(address.asked)
  expect(notices.textContent).toContain(address.valid)
  await user.click(within(notices).getByRole('button', { name: t('notice.dismiss') }))
  expect(within(notices).queryAllByRole('button')).toHaveLength(0)
})
