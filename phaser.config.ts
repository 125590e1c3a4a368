// Phaser comes as one piece of 350 kB. This puts src/stage/phaser.ts in its place, which takes only
// what the game uses from Phaser's own sources. Types still come from the package.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
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

const NOTHING = 'module.exports = function () {}'
const STILL = `function Still() {}
for (const name of ['update', 'preRender', 'postRenderCanvas', 'reset', 'destroy']) {
  Still.prototype[name] = function () {}
}`

/**
 * Files that others of Phaser's ask for and this stage never reaches, and what stands in for each: a
 * third of what would be left. Whoever uses one in src/stage takes it out of this list.
 */
export const leftOut: Readonly<Record<string, string>> = {
  'animations/AnimationManager.js': NOTHING,
  'cameras/2d/effects/index.js': `${STILL}
    module.exports = { Fade: Still, Flash: Still, Pan: Still, Shake: Still, RotateTo: Still, Zoom: Still }`,
  'core/DebugHeader.js': NOTHING,
  'gameobjects/components/FilterList.js': `${STILL}; module.exports = Still`,
  'gameobjects/components/PathFollower.js': 'module.exports = {}',
  'gameobjects/tilesprite/TileSprite.js': `${STILL}
    Still.prototype.setOrigin = function () { return this }; module.exports = Still`,
  'input/InputManager.js': NOTHING, // src/stage/pointer.ts hears the pointer
  'math/index.js': `exports.RandomDataGenerator =
    require('./random-data-generator/RandomDataGenerator')`,
  'renderer/webgl/wrappers/WebGLTextureWrapper.js': NOTHING,
  'textures/DynamicTexture.js': NOTHING,
  'textures/parsers/index.js': "exports.Image = require('./Image')",
}

// A game that is destroyed goes on hearing whether the page is seen, and there is one a watching.
const LISTENING = 'document.addEventListener(hiddenVar, onChange, false)'
const DEAF = 'document.removeEventListener(hiddenVar, onChange, false)'

/** For the build, and once more among `optimizeDeps`: the dev server bundles packages on its own. */
export function phaserParts(): Plugin {
  const taken = readFileSync(parts, 'utf8') + JSON.stringify([flags, leftOut])
  const version = createHash('sha256').update(taken).digest('hex').slice(0, 8)
  return {
    name: `phaser-parts-${version}`, // the dev server bundles anew when the name changes
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]phaser[\\/](?:src[\\/].+\.js|dist[\\/]phaser\.esm\.js)$/ },
      handler(id) {
        const file = relative(join(home, 'src'), id).replaceAll('\\', '/')
        return file.startsWith('..') ? `export * from ${JSON.stringify(parts)}` : leftOut[file]
      },
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
