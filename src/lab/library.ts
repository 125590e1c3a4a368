// The files of the guests' libraries as text, by the bundler. What runs without one reads them itself.
import type { CodeLanguage } from '../code/index.ts'

const javascript = import.meta.glob<string>('./javascript/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const python = import.meta.glob<string>('./python/*.py', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** By the name of the file, for `createEngine`. */
export const libraries: Readonly<Record<CodeLanguage, Readonly<Record<string, string>>>> = {
  javascript: named(javascript),
  python: named(python),
}

function named(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]),
  )
}
