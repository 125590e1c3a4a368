// Phaser comes as one piece of 350 kB. This puts src/stage/phaser.ts in its place, which takes only
// what the game uses from Phaser's own sources. Types still come from the package.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const parts = fileURLToPath(new URL('src/stage/phaser.ts', import.meta.url))
const home = dirname(createRequire(import.meta.url).resolve('phaser/package.json'))

// Phaser's sources ask `typeof FLAG` and expect its own build to have answered. Left alone that is
// the text 'undefined', which counts as yes.
const flags: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: false, // a canvas draws the room as well, and 57 of Phaser's 180 kB are for WebGL
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false, // src/sound makes it
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

// A game that is destroyed goes on hearing whether the page is seen, and there is one a watching.
const LISTENING = 'document.addEventListener(hiddenVar, onChange, false)'
const DEAF = 'document.removeEventListener(hiddenVar, onChange, false)'

/** For the build, and once more among `optimizeDeps`: the dev server bundles packages on its own. */
export function phaserParts(): Plugin {
  const version = createHash('sha256').update(readFileSync(parts)).digest('hex').slice(0, 8)
  return {
    name: `phaser-parts-${version}`, // the dev server bundles anew when the name changes
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]phaser[\\/]dist[\\/]phaser\.esm\.js$/ },
      handler: () => `export * from ${JSON.stringify(parts)}`,
    },
    resolveId: {
      filter: { id: /^phaser\/src\// }, // the package does not export them
      handler: (id) => join(home, id.slice('phaser/'.length)),
    },
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/].+\.js$/, code: /typeof |var VisibilityHandler/ },
      handler: (code) =>
        code
          .replace(LISTENING, `$&; eventEmitter.once('destroy', function () { ${DEAF} })`)
          .replaceAll(/typeof ([A-Z\d]+_[A-Z_\d]+)\b/g, (all, flag: string) => {
            return String(flags[flag] ?? all)
          }),
    },
  }
}
