// How the game is built and served, and how its tests are found.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { phaserParts } from './phaser.config.ts'
import { offline } from './pwa.config.ts'

/**
 * What the title shares with the parts that follow it is one file: cut up by who shares what, it
 * would be ten, and larger. What only the others need is not to be in it.
 */
const inTitle = new RegExp(
  [
    'node_modules/(?:react|react-dom|scheduler|i18next|zustand|valibot)/',
    'src/words/(?:format|languages|translate)\\.ts$',
    'src/store/(?:app|entry|ranking|scores|settings|shelf)\\.ts$',
    'src/ui/(?:art/(?:Icon|Glyph)\\.|title/|notices/)',
    'src/ui/(?!screens|compare|escape|spatial)\\w+\\.tsx?$',
  ].join('|'),
)

export default defineConfig({
  base: './',
  publicDir: 'assets/packed/public',
  plugins: [react(), phaserParts(), offline],
  optimizeDeps: { rolldownOptions: { plugins: [phaserParts()] } },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'title', test: inTitle }] } } },
  },
  worker: { format: 'es' },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**'],
    setupFiles: ['test/support/words.ts'],
    testTimeout: 120_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
})
