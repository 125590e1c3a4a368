// How the game is built and served, and how its tests are found.
import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'
import { mixedColours, oldBrowsers, oldestBrowsers } from './browsers.config.ts'
import { LICENSES, licenses } from './licenses.config.ts'
import { phaserParts } from './phaser.config.ts'
import { labFrame } from './lab.config.ts'
import { compressed } from './compression.config.ts'
import { contentPolicy, headers } from './policy.config.ts'
import { preloaded } from './preload.config.ts'
import { offline } from './pwa.config.ts'
import { typedStyles } from './styles.config.ts'
import { compiledAtOnce, titleAsOne } from './title.config.ts'

/** The screens are written for React and drawn by Preact: 58 kB less before the title can be used. */
const preactForReact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx(-dev)?-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
]

const databaseTests = 'test/**/*.database.test.ts'

export default defineConfig({
  base: './',
  resolve: { alias: preactForReact },
  publicDir: 'assets/packed/public',
  plugins: [
    phaserParts(),
    typedStyles,
    mixedColours,
    oldBrowsers,
    labFrame,
    preloaded,
    compiledAtOnce,
    contentPolicy,
    licenses,
    offline,
    compressed,
  ],
  preview: { headers },
  optimizeDeps: { rolldownOptions: { plugins: [phaserParts()] } },
  css: { modules: { generateScopedName: classOf } },
  build: {
    target: oldestBrowsers,
    license: { fileName: LICENSES },
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { output: { codeSplitting: titleAsOne } },
  },
  test: {
    testTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
    maxWorkers: '100%', // one less than there are processors, else: half of two
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', databaseTests],
          // Nothing outlives a file but the words: half of the time would go into importing anew.
          pool: 'threads',
          isolate: false,
          server: { deps: { inline: ['zustand'] } }, // else it would look for React itself
          setupFiles: ['test/support/words.ts'],
        },
      },
      {
        // On a PostgreSQL that is started once for all of them, and only with them.
        extends: true,
        test: {
          name: 'database',
          include: [databaseTests],
          globalSetup: ['test/database/setup.ts'],
          setupFiles: ['test/support/words.ts'],
        },
      },
      {
        // React in a page without a browser: what needs no layout and no drawing. One page for all
        // files of a worker, as each takes off what it has put there.
        extends: true,
        test: {
          name: 'component',
          include: ['test/**/*.test.tsx'],
          environment: 'happy-dom',
          pool: 'threads',
          isolate: false,
          server: { deps: { inline: ['zustand'] } }, // else it would look for React itself
          setupFiles: ['test/support/words.ts', 'test/support/dom.ts'],
        },
      },
    ],
  },
})

/** A class by its name in its style sheet; short, for every part carries it twice. */
function classOf(name: string, file: string): string {
  const sheet = createHash('sha256').update(relative(import.meta.dirname, file))
  return `${name}_${sheet.digest('base64url').slice(0, 4)}`
}
