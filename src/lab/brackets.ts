// Which bracket a program that cannot be read lacks: interpreters name the place where they gave up, which
// is often the end of the text.
import type { Tree } from '@lezer/common'
import type { Problem } from './diagnostic.ts'
import { Insertions } from './insertions.ts'

const closings: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  InterpolationStart: 'InterpolationEnd',
}
const closers = new Set(Object.values(closings))

type Open = { readonly name: string; readonly from: number; readonly to: number }

/** The innermost one that is not closed, or the first that closes nothing; null where all are in pairs. */
export function bracketProblem(tree: Tree, source: string): Problem | null {
  const open: Open[] = []
  let stray: Open | null = null
  tree.iterate({
    enter({ name, from, to }) {
      if (stray) return false
      if (Object.hasOwn(closings, name)) open.push({ name, from, to })
      else if (closers.has(name)) {
        const last = open.at(-1)
        if (last && closings[last.name] === name) open.pop()
        else stray = last ?? { name, from, to }
      }
      return undefined
    },
  })
  const wrong: Open | undefined = stray ?? open.at(-1)
  if (!wrong) return null
  const lines = new Insertions(source)
  return {
    key: Object.hasOwn(closings, wrong.name) ? 'unclosed' : 'unopened',
    values: { bracket: lines.slice(wrong.from, wrong.to) },
    line: lines.lineOf(wrong.from),
  }
}
