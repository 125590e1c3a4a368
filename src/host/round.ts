// The round: who begins it, whose turn it is, and what each shift of it came to. A
// shift is filed under the name of whose turn it is; the name in the settings stays the owner's,
// so there is nothing to give back when a round is left in the middle.
import { HOUSE_SEED } from '../levels/index.ts'
import type { Order } from '../play/index.ts'
import { beginRound, modeNow, takeTurn, withResult } from '../runs/index.ts'
import type { Round } from '../runs/index.ts'
import { MAX_SEED } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import { cleanName, createRoundRepository, notify, setRound } from '../store/index.ts'
import type { AppStore, Entry, TextStorage } from '../store/index.ts'
import { person } from '../waiters/index.ts'

/** What the screens ask for. */
export type RoundRequest =
  | { readonly type: 'look' } // at what other tabs have kept
  | {
      readonly type: 'begin'
      readonly level: string
      readonly modes: readonly Mode[]
      readonly customers: 'house' | 'fresh'
      readonly name: string
    }
  | { readonly type: 'turn'; readonly name: string } // of a new player, or of one known
  | { readonly type: 'play'; readonly coached: boolean }
  | { readonly type: 'end' }

export type RoundController = {
  /** Everything but 'play', which the host does. */
  handle(request: RoundRequest): void
  /** The order for what is to be played next in this turn; null when there is nothing. */
  order(): Order | null
  /** A shift of the round has closed, or its stars have come late. */
  recordResult(entry: Entry): void
}

export function createRoundController(app: AppStore, texts: TextStorage): RoundController {
  const repository = createRoundRepository(texts, (key) => notify(app, key))
  const show = (round: Round | null) => setRound(app, round)
  const change = (by: (round: Round) => Round) => {
    const round = repository.read()
    if (round) show(repository.save(by(round)))
  }
  return {
    handle(request) {
      if (request.type === 'look') show(repository.read())
      if (request.type === 'begin') show(repository.save(fresh(request)))
      if (request.type === 'turn') change((round) => takeTurn(round, cleanName(request.name)))
      if (request.type === 'end') change((round) => ({ ...round, ended: true }))
    },
    order() {
      const round = repository.read()
      const mode = round && modeNow(round)
      if (!round || !mode || round.ended) return null
      const { id, level, seed, turn } = round
      const purpose = { type: 'round', id, player: turn.name } as const
      return { level, seed, mode, leads: [person], speed: 1, purpose }
    },
    recordResult({ id, name, round: of, stars, result: { mode, score } }) {
      change((round) =>
        round.id === of ? withResult(round, { run: id, name, mode, score, stars }) : round,
      )
    },
  }
}

function fresh({ level, modes, customers, name }: Extract<RoundRequest, { type: 'begin' }>): Round {
  const seed = customers === 'house' ? HOUSE_SEED : Math.floor(Math.random() * (MAX_SEED + 1))
  const id = `${Date.now().toString(36)}-${Math.floor(Math.random() * MAX_SEED).toString(36)}`
  return beginRound({ id, level, seed, modes, name: cleanName(name) })
}
