// The calendar: at the first and the last month its buttons stay, so that the focus does too.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Calendar } from '../../src/ui/daily/Calendar.tsx'

test('a month button at its limit says so and can still be focused', () => {
  const today = '2026-03-05'
  const page = renderToStaticMarkup(
    createElement(Calendar, { today, tries: {}, chosen: today, onChoose: () => {} }),
  )
  const limits = Array.from(page.matchAll(/<button[^>]*aria-disabled="(\w+)"/g), ([, is]) => is)
  expect(limits).toEqual(['false', 'true'])
  expect(page).not.toContain(' disabled=')
})
