// What whoever presses Play needs first, asked for while the title is still on its way: on a slow line
// with long delays the line would lie idle until the title's own script has run. After it, and of
// less weight, so that hosts that rank what they send do not send the title later.
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

const FIRST = ['host', 'game', 'screens', 'play-part', 'shift-part'] // the names of their pieces

export const preloaded: Plugin = {
  name: 'preloaded',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle = {}, path }) {
      if (path !== '/index.html') return [] // another page than the game's
      const pieces = Object.values(bundle).filter((each) => each.type === 'chunk')
      return FIRST.flatMap((name) => {
        const found = pieces.find((piece) => piece.name === name)
        if (!found) throw new Error(`The build has no piece of the name ${name} to ask for early`)
        return [link({ rel: 'modulepreload' }, found.fileName)].concat(stylesOf(found))
      })
    },
  },
}

function stylesOf({ viteMetadata }: Rolldown.OutputChunk): HtmlTagDescriptor[] {
  const files = [...(viteMetadata?.importedCss ?? [])]
  return files.map((file) => link({ rel: 'preload', as: 'style' }, file))
}

function link(kind: Readonly<Record<string, string>>, file: string): HtmlTagDescriptor {
  const attrs = { ...kind, crossorigin: true, fetchpriority: 'low', href: `./${file}` }
  return { tag: 'link', attrs, injectTo: 'head' }
}
