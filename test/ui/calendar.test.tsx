// The calendar: at the first and the last month its buttons stay, so that the focus does too.
import { render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { Calendar } from '../../src/ui/daily/Calendar.tsx'
import { t } from '../../src/words/index.ts'

test('a month button at its limit says so and can still be focused', () => {
  const today = '2026-03-05'
  render(<Calendar today={today} tries={{}} chosen={today} onChoose={() => {}} />)
  const earlier = screen.getByRole('button', { name: t('daily.earlier') })
  const later = screen.getByRole('button', { name: t('daily.later') })
  expect(earlier.getAttribute('aria-disabled')).toBe('false')
  expect(later.getAttribute('aria-disabled')).toBe('true')
  later.focus()
  expect(document.activeElement).toBe(later)
})
