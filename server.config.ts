// The workshop's server as plain JavaScript, for a package that is installed without what builds it:
// vite build --config server.config.ts. What it needs of others stays a package.
import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/server/start.ts',
    outDir: 'build/server', // as deep as src/server: the game lies beside both
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'start.js', banner: '#!/usr/bin/env node' },
    },
  },
})
