// What differs between two runs of the same customers, as moments to be called out while both are
// seen side by side. Known beforehand, so that the most important is called and the rest is left.
import type { ShiftEvent } from '../sim/index.ts'
import type { ReplayIndex } from './replay-index.ts'

export type Difference =
  | {
      readonly kind: 'sooner' // served here, in the other run only later
      readonly table: number // where the customer sits here
      readonly byMs: number
    }
  | { readonly kind: 'loses' } // lost here, served in the other run before
  | { readonly kind: 'serves' } // served here, lost in the other run before
  | { readonly kind: 'ahead'; readonly points: number } // by so many more
  | { readonly kind: 'overtakes' }
  | { readonly kind: 'wins'; readonly points: number } // by so many more, when both have closed

/** `side` is the run it is said of, 0 or 1; `at` is ms since opening. */
export type CallOut = { readonly at: number; readonly side: number } & Difference

type Candidate = { readonly call: CallOut; readonly weight: number }
type Fate = { readonly at: number; readonly table: number; readonly served: boolean }
type Step = { readonly at: number; readonly side: number; readonly points: number }

const LEAST_SOONER_MS = 4_000 // less is not worth a word
const LEAD_STEP = 100 // points: each further hundred is called

/** Weights: a customer lost or won back counts more than a lead, and that more than seconds. */
const weights = { wins: 1_000, overtakes: 120, loses: 100, serves: 90, ahead: 60 } as const

/** At most one call-out in any `everyMs` of shift time, the most important first; in order of time. */
export function differencesOf(
  one: ReplayIndex,
  other: ReplayIndex,
  everyMs: number,
): readonly CallOut[] {
  const fates = [fatesOf(one.events), fatesOf(other.events)] as const
  const all = [
    ...fateCalls(fates[0], fates[1], 0),
    ...fateCalls(fates[1], fates[0], 1),
    ...scoreCalls([...stepsOf(one.events, 0), ...stepsOf(other.events, 1)]),
    ...winCalls(one, other),
  ]
  const picked: CallOut[] = []
  for (const { call } of all.toSorted(before)) {
    if (picked.every(({ at }) => Math.abs(at - call.at) >= everyMs)) picked.push(call)
  }
  return picked.toSorted((a, b) => a.at - b.at)
}

/** The call-out that is up at `at`: the last one, for as long as `holdMs` of shift time. */
export function callOutAt(all: readonly CallOut[], at: number, holdMs: number): CallOut | null {
  return all.findLast((call) => call.at <= at && at - call.at < holdMs) ?? null
}

function before(a: Candidate, b: Candidate): number {
  if (a.weight !== b.weight) return b.weight - a.weight
  if (a.call.at !== b.call.at) return a.call.at - b.call.at
  return a.call.side - b.call.side
}

/** What became of each customer, and when; nobody who was still there when the run broke off. */
function fatesOf(events: readonly ShiftEvent[]): ReadonlyMap<number, Fate> {
  const fates = new Map<number, Fate>()
  for (const event of events) {
    if (event.type === 'dishServed') {
      fates.set(event.customer, { at: event.at, table: event.table, served: true })
    } else if (event.type === 'customerLeft' || event.type === 'customerSentHome') {
      fates.set(event.customer, { at: event.at, table: event.table, served: false })
    }
  }
  return fates
}

/** What is said of this side when it is the side that something happens on. */
function fateCalls(
  own: ReadonlyMap<number, Fate>,
  others: ReadonlyMap<number, Fate>,
  side: number,
): readonly Candidate[] {
  return [...own].flatMap(([customer, { at, table, served }]): readonly Candidate[] => {
    const other = others.get(customer)
    if (!other) return []
    if (served && other.served) {
      const byMs = other.at - at
      if (byMs < LEAST_SOONER_MS) return []
      return [{ call: { at, side, kind: 'sooner', table, byMs }, weight: byMs / 1000 }]
    }
    if (served === other.served || other.at > at) return []
    const kind = served ? 'serves' : 'loses'
    return [{ call: { at, side, kind }, weight: weights[kind] }]
  })
}

function stepsOf(events: readonly ShiftEvent[], side: number): readonly Step[] {
  return events.flatMap((event) =>
    event.type === 'dishServed' ? [{ at: event.at, side, points: event.points }] : [],
  )
}

/** The lead as it grows and changes hands. */
function scoreCalls(steps: readonly Step[]): readonly Candidate[] {
  const scores: [number, number] = [0, 0]
  const calls: Candidate[] = []
  let called = 0 // hundreds of the lead
  let leader: number | null = null
  const inOrder = steps.toSorted((a, b) => a.at - b.at)
  for (const [index, { at, points, side }] of inOrder.entries()) {
    scores[side === 0 ? 0 : 1] += points
    if (inOrder[index + 1]?.at === at) continue // both at once: neither was ahead in between
    const ahead = scores[0] - scores[1]
    const now: number | null = ahead === 0 ? leader : ahead > 0 ? 0 : 1
    const hundreds = Math.floor(Math.abs(ahead) / LEAD_STEP)
    if (leader !== null && now !== null && now !== leader) {
      calls.push({ call: { at, side: now, kind: 'overtakes' }, weight: weights.overtakes })
      called = 0
    } else if (now !== null && hundreds > called) {
      const call = { at, side: now, kind: 'ahead', points: Math.abs(ahead) } as const
      calls.push({ call, weight: weights.ahead + hundreds })
      called = hundreds
    }
    leader = now
  }
  return calls
}

/** Who has more in the end; nobody while one of them broke off. */
function winCalls(one: ReplayIndex, other: ReplayIndex): readonly Candidate[] {
  const closings = [one, other].map(({ events }) => events.find(isClosing)?.at ?? Infinity)
  const at = Math.max(...closings) // overtime may keep one of them longer
  if (at === Infinity) return []
  const ahead = one.roomAt(at).tally.score - other.roomAt(at).tally.score
  if (ahead === 0) return []
  const call = { at, side: ahead > 0 ? 0 : 1, kind: 'wins', points: Math.abs(ahead) } as const
  return [{ call, weight: weights.wins }]
}

function isClosing({ type }: ShiftEvent): boolean {
  return type === 'shiftClosed'
}
