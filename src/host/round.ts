// The round at the desk: who begins it, whose turn it is, and what each shift of it came to. A
// shift is filed under the name of whose turn it is; the name in the settings stays the owner's,
// so there is nothing to give back when a round is left in the middle.
import { HOUSE_SEED } from '../levels/index.ts'
import type { Order } from '../play/index.ts'
import { beginRound, modeNow, takeTurn, withResult } from '../runs/index.ts'
import type { Round } from '../runs/index.ts'
import { MAX_SEED } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import { cleanName, createRoundBook, notify, setRound } from '../store/index.ts'
import type { AppStore, Entry, Texts } from '../store/index.ts'
import { person } from '../waiters/index.ts'

/** What the screens ask for. */
export type RoundWish =
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

export type RoundDesk = {
  /** Everything but 'play', which the host does. */
  do(wish: RoundWish): void
  /** The order for what is to be played next in this turn; null when there is nothing. */
  order(): Order | null
  /** A shift of the round has closed, or its stars have come late. */
  file(entry: Entry): void
}

export function createRoundDesk(app: AppStore, texts: Texts): RoundDesk {
  const book = createRoundBook(texts, (key) => notify(app, key))
  const show = (round: Round | null) => setRound(app, round)
  const change = (by: (round: Round) => Round) => {
    const round = book.read()
    if (round) show(book.keep(by(round)))
  }
  return {
    do(wish) {
      if (wish.type === 'look') show(book.read())
      if (wish.type === 'begin') show(book.keep(fresh(wish)))
      if (wish.type === 'turn') change((round) => takeTurn(round, cleanName(wish.name)))
      if (wish.type === 'end') change((round) => ({ ...round, ended: true }))
    },
    order() {
      const round = book.read()
      const mode = round && modeNow(round)
      if (!round || !mode || round.ended) return null
      const { id, level, seed, turn } = round
      const purpose = { type: 'round', id, player: turn.name } as const
      return { level, seed, mode, leads: [person], speed: 1, purpose }
    },
    file({ id, name, round: of, stars, result: { mode, score } }) {
      change((round) =>
        round.id === of ? withResult(round, { run: id, name, mode, score, stars }) : round,
      )
    },
  }
}

function fresh({ level, modes, customers, name }: Extract<RoundWish, { type: 'begin' }>): Round {
  const seed = customers === 'house' ? HOUSE_SEED : Math.floor(Math.random() * (MAX_SEED + 1))
  const id = `${Date.now().toString(36)}-${Math.floor(Math.random() * MAX_SEED).toString(36)}`
  return beginRound({ id, level, seed, modes, name: cleanName(name) })
}
