// Networks that let no WebSocket through: the phones behind them play all the same.
import { getRandomValues } from 'node:crypto'
import { createServer, connect } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { platformOfNode } from '../../src/server/robots/platform.ts'
import { createClient, drawId, drawKey, Link } from '../../src/workshop/index.ts'
import type { LinkStatus, RoomView } from '../../src/workshop/index.ts'
import { place, START_MS, startServer } from './process.ts'
import type { ServerProcess } from './process.ts'

const platform = platformOfNode()
const draw = { drawKey: () => drawKey(getRandomValues), drawId: () => drawId(getRandomValues) }
const SPEED = 16

const here = place()
let server: ServerProcess
beforeAll(async () => {
  server = await startServer(here)
}, START_MS)
afterAll(async () => {
  await server.stop()
  here.remove()
})

/** A proxy in front of a port that lets no WebSocket through: it cuts it off, or says nothing to it. */
async function proxy(port: number, kind: 'cuts' | 'says nothing'): Promise<Server> {
  const between = createServer((page) => {
    const target = connect(port, '127.0.0.1')
    target.on('error', () => page.destroy())
    page.on('error', () => target.destroy())
    page.once('data', (first: Buffer) => {
      const isUpgrade = /upgrade: websocket/i.test(String(first))
      if (isUpgrade && kind === 'cuts') page.destroy()
      if (isUpgrade) return target.destroy()
      target.write(first)
      page.pipe(target)
      return target.pipe(page)
    })
  })
  await new Promise<void>((resolve) => void between.listen(0, '127.0.0.1', resolve))
  return between
}

test.concurrent.each(['cuts', 'says nothing'] as const)(
  'a phone behind a proxy that %s when a WebSocket is opened goes on by requests',
  async (kind) => {
    const between = await proxy(server.port, kind)
    const url = `http://127.0.0.1:${(between.address() as AddressInfo).port}`
    const direct = createClient(server.url, platform)
    const hostKey = draw.drawKey()
    const opened = await direct.open(hostKey, { speed: SPEED })
    const code = opened.ok ? opened.code : ''
    const key = draw.drawKey()
    await direct.join(code, key, 'Ana')
    const heard: LinkStatus[] = []
    const views: RoomView[] = []
    const since = performance.now()
    const reached = new Promise<number>((resolve) => {
      const link = new Link({
        client: createClient(url, platform),
        platform,
        code,
        key,
        as: 'seat',
        onStatus: (status) => void heard.push(status),
        onView(view) {
          if (views.length === 0) void go(direct, code, hostKey)
          views.push(view)
          if (view.shared.phase.type !== 'predict') return
          link.stop()
          resolve(performance.now() - since)
        },
      })
      link.start()
    })
    expect(await reached).toBeLessThan(8_000)
    expect(heard.at(-1)).toEqual({ type: 'connected', by: 'polling' })
    between.close()
  },
)

async function go(client: ReturnType<typeof createClient>, code: string, key: string) {
  const body = { id: draw.drawId(), command: { type: 'next' } }
  await client.send('commands', code, key, body)
}
