// The server is told to stop while a thousand pages are connected: it lets them go one after the other, and after
// the next start all are back soon.
import { getRandomValues } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { platformOfNode } from '../../src/server/robots/platform.ts'
import { createClient, drawKey, Link } from '../../src/workshop/index.ts'
import { place, startServer } from '../workshop/process.ts'

export type DrainOptions = { readonly sockets: number; readonly perRoom: number }

type Page = { link: Link; lostAt: number | null; backAt: number | null; isConnected: boolean }

export async function surviveDrain({ sockets, perRoom }: DrainOptions) {
  const here = place()
  const usual = ['--rooms-per-hour', '1000']
  const server = await startServer(here, usual)
  const platform = platformOfNode()
  const client = createClient(server.url, platform)
  const pages: Page[] = []
  let code = ''
  for (let number = 0; number < sockets; number++) {
    const key = drawKey(getRandomValues)
    if (number % perRoom === 0) {
      const opened = await client.open(drawKey(getRandomValues), {})
      code = opened.ok ? opened.code : ''
    }
    await client.join(code, key, `Guest ${number}`)
    pages.push(connect({ client, platform, code, key, as: 'seat' }))
  }
  await until(() => pages.every(({ isConnected }) => isConnected))
  const since = performance.now()
  const status = await server.stop('SIGTERM')
  const stopMs = performance.now() - since
  const again = await startServer(here, [...usual, '--port', String(server.port)])
  const startedAt = performance.now()
  await until(() => pages.every(({ isConnected }) => isConnected))
  for (const { link } of pages) link.stop()
  await again.stop('SIGKILL')
  here.remove()
  const lost = pages.map(({ lostAt }) => lostAt ?? 0).toSorted((a, b) => a - b)
  const back = pages.map(({ backAt }) => (backAt ?? Infinity) - startedAt).toSorted((a, b) => a - b)
  return {
    sockets,
    status,
    stopMs: Math.round(stopMs),
    closedOverMs: Math.round((lost.at(-1) ?? 0) - (lost[0] ?? 0)),
    downMs: Math.round(startedAt - since - stopMs),
    backP95Ms: Math.round(back[Math.ceil(0.95 * back.length) - 1] ?? 0),
    backMostMs: Math.round(back.at(-1) ?? 0),
  }
}

type Options = Pick<
  ConstructorParameters<typeof Link>[0],
  'client' | 'platform' | 'code' | 'key' | 'as'
>

function connect(options: Options): Page {
  const page: Page = {
    link: new Link({
      ...options,
      onView: () => {},
      onStatus({ type }) {
        page.isConnected = type === 'connected'
        if (page.isConnected && page.lostAt !== null) page.backAt = performance.now()
        if (!page.isConnected && type === 'connecting' && wasConnected) {
          page.lostAt ??= performance.now()
        }
        wasConnected ||= page.isConnected
      },
    }),
    lostAt: null,
    backAt: null,
    isConnected: false,
  }
  let wasConnected = false
  page.link.start()
  return page
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20)
}
