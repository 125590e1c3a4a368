// A screen by the rules of WCAG 2.2 A and AA and good practice, as axe has them.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { RunOptions, AxeResults } from 'axe-core'
import { whilePainted } from './frames.ts'
import { expect, settled } from './support.ts'

// Not by a script element, which the page's own policy forbids.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules: RunOptions = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** No violation once everything has come to rest. */
export async function faultless(page: Page, what: string): Promise<void> {
  await settled(page)
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(`void (() => { ${source} })()`)
  // What is transparent has no contrast to be looked at.
  const found = await whilePainted(page, () => page.evaluate(violations, rules))
  expect.soft(found, what).toEqual([])
}

/** In the page. */
async function violations(options: RunOptions): Promise<readonly string[]> {
  const { axe } = window as unknown as {
    axe: { run(where: Document, how: RunOptions): Promise<AxeResults> }
  }
  const found = await axe.run(document, options)
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  )
}
