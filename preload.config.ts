// What whoever presses Play needs first, asked for when the title's script has come or a little after this
// script, whichever is first: on a line with long delays the answers then come just behind the title. By a
// script that is there a little later than the page, and of less weight.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const FIRST = ['host', 'game', 'screens', 'play-part', 'shift-part', 'stage']

const LEAD_MS = 100 // after the script has run; less than an answer takes on a slow line

/**
 * Asks for what the page names: links without an address would be told of in the console. It may run before
 * the page has been read so far. The storage is opened now, since whoever reads it first waits for it.
 */
const ASK = `const title = document.querySelector('link[rel="modulepreload"]')
let isAsked = false
function ask() {
  if (isAsked) return
  isAsked = true
  for (const { content, dataset } of document.querySelectorAll('meta[name="ask-for"]')) {
    const link = document.createElement('link')
    Object.assign(link, dataset, { crossOrigin: '', fetchPriority: 'low', href: content })
    document.head.append(link)
  }
}
if (title && performance.getEntriesByName(title.href).length > 0) ask()
title?.addEventListener('load', ask)
setTimeout(ask, ${LEAD_MS})
try {
  localStorage.getItem('')
} catch {
  // Refused: the game says so where it matters.
}
`

let script = ''

export const preloaded: Plugin = {
  name: 'preloaded',
  apply: 'build',
  buildStart() {
    script = this.emitFile({ type: 'asset', name: 'preload.js', source: ASK })
  },
  generateBundle() {
    script = this.getFileName(script)
  },
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, path }) {
      if (path !== '/index.html') return [] // another page than the game's
      const pieces = Object.values(bundle).filter((each) => each.type === 'chunk')
      const wanted = FIRST.flatMap((name) => {
        const found = pieces.find((piece) => piece.name === name)
        if (!found) throw new Error(`The build has no piece of the name ${name} to ask for early`)
        return [named({ 'data-rel': 'modulepreload' }, found.fileName)].concat(stylesOf(found))
      })
      const asked = { tag: 'script', attrs: { async: true, src: `./${script}` } }
      return [...wanted, { ...asked, injectTo: 'head-prepend' }]
    },
  },
}

function stylesOf({ viteMetadata }: Rolldown.OutputChunk): HtmlTagDescriptor[] {
  const files = [...(viteMetadata?.importedCss ?? [])]
  return files.map((file) => named({ 'data-rel': 'preload', 'data-as': 'style' }, file))
}

function named(kind: Readonly<Record<string, string>>, file: string): HtmlTagDescriptor {
  const attrs = { name: 'ask-for', ...kind, content: `./${file}` }
  return { tag: 'meta', attrs, injectTo: 'head' }
}
