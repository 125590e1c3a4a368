// Two nodes on one PostgreSQL in a bad network: one is killed in mid-shift, the database starts again between the
// rounds, the other is killed in the next shift; whoever was cut off comes back by themselves.
import { setTimeout as sleep } from 'node:timers/promises'
import { place, startServer } from '../workshop/process.ts'
import type { ServerProcess } from '../workshop/process.ts'
import { createNetwork, HOME } from './network.ts'
import type { Losses } from './network.ts'
import { recordFrom, rehearse } from './room.ts'
import { platformOfNode } from '../../src/server/robots/platform.ts'

export type NodesOptions = {
  readonly databaseUrl: string
  readonly restartDatabase: () => Promise<void>
  readonly count: number
  readonly speed: number
  readonly level: string
  readonly joinMs: number
  readonly losses: Losses
  readonly killAfterMs: number // from the beginning of a round
  readonly kills: 'one' | 'both' // the second node in the second round
}

export async function surviveOnNodes(options: NodesOptions) {
  const { databaseUrl, count, speed, level, joinMs, losses } = options
  const here = place()
  const args = ['--database-url', databaseUrl, '--rooms-per-hour', '100']
  const nodes = await Promise.all([startServer(here, args), startServer(here, args)])
  const addresses = () => nodes.map(({ url }) => url)
  const { platform, lost } = createNetwork(addresses, losses)
  const watching = createNetwork(addresses, { requests: 0, frames: 0 }).platform
  const restart = async (which: number) => {
    nodes[which] = await startServer(here, args) // its old port may be somebody else's by now
  }
  const troubles: Promise<unknown>[] = []
  try {
    const rehearsed = await rehearse({
      home: HOME,
      platform,
      watching,
      count,
      speed,
      level,
      joinMs,
      modes: ['blocking', 'async'],
      onPhase(phase, round) {
        if (phase === 'talk') troubles.push(options.restartDatabase().then(async () => restart(0)))
        if (phase !== 'round' || (round > 0 && options.kills === 'one')) return
        troubles.push(kill(nodes[round], options.killAfterMs))
      },
    })
    await Promise.all(troubles)
    if (options.kills === 'both') await restart(1)
    const [one, two] = await Promise.all(
      nodes.map(async ({ url }) => recordFrom(url, rehearsed, platformOfNode())),
    )
    if (!one || !two) throw new Error('There are two nodes.')
    const { text, ...record } = one
    const sameExport = text === two.text
    return { ...rehearsed.figures, ...record, sameExport, losses: lost, count }
  } finally {
    await Promise.all(nodes.map(async (node) => node.stop('SIGKILL')))
    here.remove()
  }
}

async function kill(node: ServerProcess | undefined, afterMs: number): Promise<void> {
  await sleep(afterMs)
  await node?.stop('SIGKILL')
}
