// What makes the game installable, and playable without a network after one visit.
import { VitePWA } from 'vite-plugin-pwa'
import type { ManifestOptions } from 'vite-plugin-pwa'

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: file,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

// Every address is relative: the game may live in a folder of its host.
const manifest: Partial<ManifestOptions> = {
  name: 'Café Await',
  short_name: 'Café Await',
  description: 'A café, one waiter, hungry customers: wait at the kitchen, or await.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  orientation: 'any',
  theme_color: '#0f2022',
  background_color: '#14282b',
  categories: ['games', 'education'],
  icons: [
    icon('icon-192.png', 192, 'any'),
    icon('icon-512.png', 512, 'any'),
    icon('icon-maskable-512.png', 512, 'maskable'),
  ],
}

/**
 * Kept from the start is what every screen needs, with the small pictures. The large ones, and the
 * small ones for browsers without AVIF, are kept by the devices that draw with them: there they are the first thing asked for anyway, and without
 * them, as after an update with no network, the stage draws with the small ones.
 */
export const offline = VitePWA({
  registerType: 'prompt', // a new version waits until the player asks for it
  injectRegister: false, // src/offline does, once the title is up
  manifest,
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,avif,webp,woff2}'],
    globIgnores: [
      '**/*@2x*',
      '**/*@1x*.webp',
      '**/*-hebrew-*',
      '**/*-latin-ext-*',
      '**/people-*',
      '**/lab-*', // kept once the lab has been visited
    ],
    navigateFallback: 'index.html', // whatever the address asks for after its ?
    navigateFallbackAllowlist: [/^[^?]*\/(?:index\.html)?(?:\?|$)/],
    runtimeCaching: [
      {
        urlPattern: /@(?:2x[^/]*|1x[^/]*\.webp)$/,
        handler: 'CacheFirst',
        options: { cacheName: 'large-pictures', expiration: { maxEntries: 7 } },
      },
      {
        urlPattern: /\/(?:lab-[^/]*|[^/]*\.wasm)$/,
        handler: 'CacheFirst',
        options: { cacheName: 'lab', expiration: { maxEntries: 16 } },
      },
    ],
    clientsClaim: true, // so that the first visit is enough to keep the large pictures
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
  },
})
