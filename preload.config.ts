// What whoever presses Play needs first, asked for before the title's script runs: the line would lie idle
// while it does. But no sooner than that the answers come when the title is there, or it would have to share
// the line with them. By a script that is there a little later than the page, and of less weight.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const FIRST = ['host', 'game', 'screens', 'play-part', 'shift-part', 'stage']

const LEAD_MS = 100 // after this script; on a slow line the title takes longer, and so does an answer

/**
 * What the page names to be asked for: links without an address would be told of in the console. And what
 * is stored: the first to ask waits until the browser has read it, and here nothing else is to be done.
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
if (!title || performance.getEntriesByName(title.href).length > 0) ask()
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
