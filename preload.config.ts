// What whoever presses Play needs first, asked for while the title is still on its way: on a slow line
// with long delays the line would lie idle until the title's own script has run. By a script that is
// there a little later than the page, and of less weight: the title is to have most of the line.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const FIRST = ['host', 'game', 'screens', 'play-part', 'shift-part', 'stage']

/** Of the links of this page that name what they will ask for. */
const ASK = `for (const link of document.querySelectorAll('link[data-href]')) {
  link.href = link.dataset.href
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
      const links = FIRST.flatMap((name) => {
        const found = pieces.find((piece) => piece.name === name)
        if (!found) throw new Error(`The build has no piece of the name ${name} to ask for early`)
        return [link({ rel: 'modulepreload' }, found.fileName)].concat(stylesOf(found))
      })
      const asked = { tag: 'script', attrs: { async: true, src: `./${script}` } }
      return [...links, { ...asked, injectTo: 'head-prepend' }]
    },
  },
}

function stylesOf({ viteMetadata }: Rolldown.OutputChunk): HtmlTagDescriptor[] {
  const files = [...(viteMetadata?.importedCss ?? [])]
  return files.map((file) => link({ rel: 'preload', as: 'style' }, file))
}

function link(kind: Readonly<Record<string, string>>, file: string): HtmlTagDescriptor {
  const attrs = { ...kind, crossorigin: true, fetchpriority: 'low', 'data-href': `./${file}` }
  return { tag: 'link', attrs, injectTo: 'head' }
}
