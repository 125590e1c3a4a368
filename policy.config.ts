// What the built page may load and run: its own files and nothing else. As a meta element, so that it
// holds on any host; what only a header can say is sent by the preview server and told in README.md.
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const policy = {
  'default-src': "'none'",
  'script-src': "'self'", // no inline script, no eval
  'style-src': "'self'", // and the page's own few lines, by their hash
  'img-src': "'self' data: blob:", // data: QR codes; blob: what Phaser loads, and pictures to save
  'font-src': "'self'",
  'connect-src': "'self'", // Phaser fetches its pictures
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'", // in which a player's program runs, under a policy of its own
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** What hosts are recommended to send beside the files. */
export const headers = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
}

export const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyFor(html) },
        injectTo: 'head-prepend',
      },
    ],
  },
}

function policyFor(html: string): string {
  const hashes = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map(([, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64')
    return ` 'sha256-${hash}'`
  })
  return Object.entries({ ...policy, 'style-src': policy['style-src'] + hashes.join('') })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
