// Sends the commands of a shift to the server while it is played, from where the server's log ends. Only
// the newest state of the shift counts: what could not be sent is in the next commit.
import type { TimedCommand } from '../sim/index.ts'
import { MOST_COMMITTED } from '../wire/index.ts'
import { NoAnswer } from './ask.ts'
import type { Client } from './client.ts'

/** A commit is due so often, ms of shift time. */
export const COMMIT_EVERY_MS = 5_000

export type Playing = {
  readonly log: readonly TimedCommand[]
  readonly upTo: number // ms since opening
}

export type Committer = {
  /** Send how far the shift has come; nothing happens while an earlier commit is under way. */
  commit(playing: Playing): Promise<void>
  /** How many commands the server has. */
  length(): number
}

type Place = { readonly code: string; readonly key: string; readonly round: number }

/** `known` commands are there from before, after a reload. */
export function createCommitter(client: Client, place: Place, known = 0): Committer {
  const { code, key, round } = place
  let length = known
  let isBusy = false
  const sendPart = async ({ log, upTo }: Playing): Promise<boolean> => {
    const part = log.slice(length, length + MOST_COMMITTED)
    const isAll = length + part.length === log.length
    const until = isAll ? upTo : (part.at(-1)?.[0] ?? upTo)
    const body = { round, from: length, log: part, upTo: until }
    const answer = await client.send('commits', code, key, body)
    if (answer.ok && 'length' in answer) length = answer.length
    if (!answer.ok && answer.reason === 'missing') length = answer.length ?? 0
    return !isAll && answer.ok
  }
  return {
    length: () => length,
    async commit(playing) {
      if (isBusy) return
      isBusy = true
      try {
        while (await sendPart(playing));
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
      } finally {
        isBusy = false
      }
    },
  }
}
