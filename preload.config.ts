// What whoever presses Play needs first, asked for while the title is still on its way: on a slow line
// with long delays the line would lie idle until the title's own script has run. By a script that is
// there a little later than the page, and of less weight: the title is to have most of the line.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const FIRST = ['host', 'game', 'screens', 'play-part', 'shift-part', 'stage']

/**
 * What the page names to be asked for: links without an address would be told of in the console. And what
 * is stored: the first to ask waits until the browser has read it, and here nothing else is to be done.
 */
const ASK = `for (const { content, dataset } of document.querySelectorAll('meta[name="ask-for"]')) {
  const link = document.createElement('link')
  Object.assign(link, dataset, { crossOrigin: '', fetchPriority: 'low', href: content })
  document.head.append(link)
}
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
