// The server with its one file is killed again and again in mid-shift, at random moments: what it had acknowledged
// is there each time, and the room goes on by itself.
import { setTimeout as sleep } from 'node:timers/promises'
import { platformOfNode } from '../../src/server/robots/platform.ts'
import type { TimedCommand } from '../../src/sim/index.ts'
import { createClient } from '../../src/workshop/index.ts'
import type { Client, Platform } from '../../src/workshop/index.ts'
import { place, portToKeep, startServer } from '../workshop/process.ts'
import { recordFrom, rehearse } from './room.ts'
import type { Rehearsed } from './room.ts'

export type KillsOptions = {
  readonly kills: number
  readonly count: number
  readonly speed: number
  readonly level: string
  readonly joinMs: number
  readonly longestMs: number // from a start to the next kill
}

type Acknowledged = {
  readonly code: string
  readonly key: string
  readonly round: number
  readonly log: readonly TimedCommand[]
  readonly upTo: number
}

type Commit = {
  readonly round: number
  readonly from: number
  readonly log: readonly TimedCommand[]
  readonly upTo: number
}

/** The same client, and what of its commits has been acknowledged so far. */
function noting(client: Client) {
  const acknowledged = new Map<string, Acknowledged>()
  const noted = { commits: 0 }
  const send: Client['send'] = async (path, code, key, body, isLast) => {
    const answer = await client.send(path, code, key, body, isLast)
    if (path !== 'commits' || !answer.ok) return answer
    const { round, from, log, upTo } = body as Commit
    const before = acknowledged.get(`${key} ${round}`)?.log ?? []
    const all = [...before.slice(0, from), ...log]
    acknowledged.set(`${key} ${round}`, { code, key, round, log: all, upTo })
    noted.commits++
    return answer
  }
  return { client: { ...client, send }, acknowledged, noted }
}

/** Rooms play one after the other until it has been killed so often. */
export async function surviveKills(options: KillsOptions) {
  const here = place()
  const usual = ['--rooms-per-hour', '1000', '--port', portToKeep()]
  let server = await startServer(here, usual)
  const { url } = server
  const platform = platformOfNode()
  const { client, acknowledged, noted } = noting(createClient(url, platform))
  const came = { kills: 0, commits: 0, missing: 0, startMs: 0 }
  const killing = async () => {
    while (came.kills < options.kills) {
      const before = noted.commits
      while (noted.commits === before) await sleep(20) // a shift is under way
      await sleep(Math.random() * options.longestMs)
      const known = [...acknowledged.values()]
      await server.stop('SIGKILL')
      const since = performance.now()
      server = await startServer(here, usual)
      came.startMs = Math.max(came.startMs, Math.round(performance.now() - since))
      came.kills++
      came.commits += known.length
      for (const each of known) if (!(await isThere(client, each))) came.missing++
    }
  }
  try {
    const killed = killing()
    const rooms: Rehearsed[] = []
    while (came.kills < options.kills) {
      rooms.push(await rehearse({ ...options, home: url, platform, client, modes: ['async'] }))
    }
    await killed
    return { ...came, ...(await sumOf(rooms, url, platform)) }
  } finally {
    await server.stop('SIGKILL')
    here.remove()
  }
}

async function sumOf(rooms: readonly Rehearsed[], url: string, platform: Platform) {
  const records = await Promise.all(rooms.map(async (each) => recordFrom(url, each, platform)))
  const sum = (pick: (room: Rehearsed) => number) =>
    rooms.reduce((total, room) => total + pick(room), 0)
  return {
    rooms: rooms.length,
    joined: sum(({ figures }) => figures.joined),
    finished: sum(({ figures }) => figures.finished),
    entered: sum(({ figures }) => figures.entered),
    back: sum(({ figures }) => figures.back),
    backP95Ms: Math.max(...rooms.map(({ figures }) => figures.backP95Ms)),
    twice: records.reduce((total, { twice }) => total + twice, 0),
    stored: records.reduce((total, { stored }) => total + stored, 0),
    counted: records.reduce((total, { counted }) => total + counted, 0),
    verdicts: records.map(({ verdicts }) => verdicts),
  }
}

/** Whether the server has at least what it acknowledged, in the same order. */
async function isThere(client: Client, each: Acknowledged): Promise<boolean> {
  const { code, key, round, log, upTo } = each
  const answer = await client.progress(code, key, round)
  if (!answer.ok || answer.upTo < upTo) return false
  return log.every(
    (command, index) => JSON.stringify(command) === JSON.stringify(answer.log[index]),
  )
}
