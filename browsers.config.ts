// The oldest browsers that the game is built for, and what they need beside it.
import { readFileSync } from 'node:fs'
import { transformWithOxc } from 'vite'
import type { Plugin } from 'vite'

// The last Chrome and Edge of Windows 7 and 8, the last Firefox of those and of old Macs, and what an
// iPad of 2017 runs. src/main/oldest-browser.ts adds what these lack, README.md names them.
export const oldestBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari16.4']

const SCRIPT = 'src/main/oldest-browser.ts'
const TOKENS = 'src/ui/tokens.css'

/** Puts a plain script before the game's, which runs even where the game's cannot be read. */
export const oldBrowsers: Plugin = {
  name: 'old-browsers',
  apply: 'build',
  async buildStart() {
    const { code } = await transformWithOxc(readFileSync(SCRIPT, 'utf8'), SCRIPT, {
      target: 'es2015', // not minified: that would write what such browsers cannot read
      sourcemap: false,
    })
    const file = this.emitFile({ type: 'asset', name: 'oldest-browser.js', source: asScript(code) })
    scripts.set('file', file)
  },
  generateBundle() {
    scripts.set('path', this.getFileName(scripts.get('file') ?? ''))
  },
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'script',
        attrs: { defer: true, src: `./${scripts.get('path')}` },
        injectTo: 'head-prepend',
      },
    ],
  },
}

function asScript(code: string): string {
  return `(function () {\n${code.replaceAll(/^export /gm, '')}\nstart()\n})()\n`
}

const scripts = new Map<string, string>()

/** `color-mix` of a token and nothing, which Chrome knows from 111 on, written as the colour it is. */
export const mixedColours: Plugin = {
  name: 'mixed-colours',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css(?:\?|$)/, code: 'color-mix(' },
    handler: (code) =>
      code.replaceAll(MIX, (_, token: string, share: string) =>
        faded(valueOf(token), Number(share) / 100),
      ),
  },
}
const MIX = /color-mix\(in srgb, var\((--[\w-]+)\) ([\d.]+)%, transparent\)/g

function valueOf(token: string): string {
  const found = new RegExp(`${token}: #([\\da-f]{3,6});`).exec(readFileSync(TOKENS, 'utf8'))?.[1]
  if (!found) throw new Error(`${token} is no colour in ${TOKENS}`)
  return found.length === 3 ? found.replaceAll(/./g, '$&$&') : found
}

function faded(colour: string, opacity: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return `rgb(${parts.join(' ')} / ${opacity})`
}
