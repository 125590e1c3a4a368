// A screen that may not be in the title's part. What a shift needs is fetched as soon as the title
// stands, so it is there at once when it is asked for, even when the network has gone by then; the
// rest follows the stage.
import { useEffect } from 'react'
import type { RouteName, RouteOf } from '../store/index.ts'
import { usePart } from './Extra.tsx'
import { useApp } from './game.ts'
import { records } from './parts.ts'
import { routes } from './routes.ts'

/** Fetches the other screens once the room is there, or cannot be: nothing waits for them. */
export function useRecordsSoon(): void {
  const isSoon = useApp(({ device }) => device.stageReady || device.stageFailure !== null)
  useEffect(() => {
    if (isSoon) records.load().catch(() => {}) // told when one is asked for
  }, [isSoon])
}

type Props<N extends RouteName> = { readonly name: N; readonly route: RouteOf<N> }

/** Empty until the screen has come; throws, for the error boundary, when it does not. */
export function Later<N extends RouteName>({ name, route }: Props<N>) {
  const { Found, missing } = usePart<{ readonly route: RouteOf<N> }>(routes[name].part)
  if (missing) throw new Error(`The screen ${name} did not arrive`)
  return Found ? <Found route={route} /> : null
}
