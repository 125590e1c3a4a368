// The workshop of this page, as soon as its code has come, and the room it is in.
import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Viewing } from '../../workshop/index.ts'
import type { Refusal, RoomVisit, Workshop } from '../../host/index.ts'
import { say } from '../../words/index.ts'
import type { Key } from '../../words/index.ts'
import { useGame } from '../game.ts'

/** Null until it has come. */
export function useWorkshop(): Workshop | null {
  const { host } = useGame()
  const [found, setFound] = useState<{ readonly workshop: Workshop } | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    host.loadWorkshop().then((workshop) => setFound({ workshop }), setFailure)
  }, [host])
  if (failure !== null) throw failure // to the error boundary
  return found?.workshop ?? null
}

/** The room that this page is in. */
export function useVisit(workshop: Workshop | null): RoomVisit | null {
  const subscribe = useCallback(
    (changed: () => void) => workshop?.onVisit(changed) ?? (() => undefined),
    [workshop],
  )
  return useSyncExternalStore(subscribe, () => workshop?.visit() ?? null)
}

/** Go into a room, as long as this screen is up; `hasKey` is false where this browser has no key to it. */
export function useEnter(workshop: Workshop, code: string, as: Viewing) {
  const visit = useVisit(workshop)
  const [hasKey, setKey] = useState(() => workshop.hasKey(code, as))
  useLayoutEffect(() => void workshop.enter(code, as), [workshop, code, as])
  const again = () => {
    workshop.enter(code, as)
    setKey(workshop.hasKey(code, as))
  }
  return { visit, hasKey, again }
}

/** Ms of the server's clock, every so often while something counts down by it. */
export function useServerNow(workshop: Workshop, everyMs: number): number | null {
  const [now, setNow] = useState(() => workshop.serverNow())
  useEffect(() => {
    const timer = setInterval(() => setNow(workshop.serverNow()), everyMs)
    return () => clearInterval(timer)
  }, [workshop, everyMs])
  return now
}

const said: ReadonlySet<string> = new Set([
  'noAnswer',
  'noSuchRoom',
  'locked',
  'full',
  'kicked',
  'ended',
  'notKnown',
  'deleted',
  'elsewhere',
  'tooFast',
  'noName',
  'unfitName',
  'otherVersion',
  'notNow',
  'closed',
  'serverFull',
] satisfies (Refusal | 'deleted' | 'elsewhere')[])

/** Why something was not done, in plain words. */
export function refusalWords(refusal: Refusal | 'deleted' | 'elsewhere'): string {
  const known = said.has(refusal) ? refusal : 'any'
  return say(`workshop.refused.${known}` as Key)
}
