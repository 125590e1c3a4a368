// npm run -s chaos -- nodes | kills | drain: what a room must come through, at full size, as one line of JSON.
// Takes minutes; the tests do the same with few robots.
import { parseArgs } from 'node:util'
import { findPrograms, makeTemplate, removeTemplate, startCluster } from '../database/cluster.ts'
import { muteAll } from '../database/statements.ts'
import { surviveDrain } from './drain.ts'
import { surviveKills } from './kills.ts'
import { surviveOnNodes } from './nodes.ts'

const text = { type: 'string' } as const
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: text, speed: text, level: text, kills: text, notify: { type: 'boolean' } },
})
const level = values.level ?? 'lunch-rush'
const whole = (value: string | undefined, otherwise: number) => Number(value ?? otherwise)

const scenes: Readonly<Record<string, () => Promise<object>>> = {
  nodes,
  kills: async () => {
    const count = whole(values.count, 40)
    const kills = whole(values.kills, 20)
    const speed = whole(values.speed, 2)
    return surviveKills({ kills, count, speed, level, joinMs: 1_000, longestMs: 6_000 })
  },
  drain: async () => surviveDrain({ sockets: whole(values.count, 1_000), perRoom: 250 }),
}

const scene = scenes[positionals[0] ?? 'nodes']
if (!scene) throw new Error(`One of ${Object.keys(scenes).join(', ')}.`)
console.log(JSON.stringify(await scene()))
process.exit(0)

async function nodes(): Promise<object> {
  const programs = findPrograms()
  if (programs === null) throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  const template = await makeTemplate(programs)
  const cluster = await startCluster(template, 'safe')
  if (values.notify !== true) await muteAll(cluster.url)
  const speed = whole(values.speed, 4)
  try {
    return await surviveOnNodes({
      databaseUrl: cluster.url,
      restartDatabase: async () => cluster.restart(),
      count: whole(values.count, 200),
      speed,
      level,
      joinMs: 10_000,
      killAfterMs: 40_000 / speed,
      kills: 'both',
      losses: { requests: 0.02, frames: 0.2 },
    })
  } finally {
    await cluster.remove()
    removeTemplate(template)
  }
}
