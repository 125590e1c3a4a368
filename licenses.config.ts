// The licence texts of all that ships, in one file of the built folder. Vite collects those of the
// packages whose code or font is bundled; those of the service worker and the art are added here.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

export const LICENSES = 'licenses.txt'

const WORKER = 'node_modules/workbox-core/LICENSE' // one for all of Workbox

const read = (file: string) => readFileSync(file, 'utf8').trim()

/** What is added to the packages' licences. */
function more(): string {
  const worker = `# Workbox, in the service worker - MIT\n\n${read(WORKER)}`
  return `\n\n${worker}\n\n${read('assets/LICENSES.md')}\n`
}

export const licenses: Plugin = {
  name: 'licenses-of-art',
  enforce: 'post',
  configureServer({ middlewares }) {
    middlewares.use(`/${LICENSES}`, (_, response) => {
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      response.end(`The packages' licences are added when the game is built.${more()}`)
    })
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const found = bundle[LICENSES]
      if (found?.type !== 'asset') throw new Error(`Vite has written no ${LICENSES}`)
      const own = `# Café Await - MIT\n\n${read('LICENSE')}\n\n`
      found.source = `${own}${String(found.source).trim()}${more()}`
    },
  },
}
