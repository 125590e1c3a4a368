// A screen that is not in the title's part, and its words. What a shift needs is fetched as soon as
// the title stands, so it is there at once when it is asked for, even when the network has gone by
// then; the screens for comparing follow the stage.
import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import type { Screen } from '../store/index.ts'
import { fetchCompareWords, fetchWords } from '../words/index.ts'
import { useApp, useGame } from './game.ts'
import type { CompareScreen } from './compare.ts'
import type { ExtraPart, PlayScreen } from './screens.ts'

type Shown = Exclude<Screen, 'title'> | ExtraPart
type Parts = Readonly<Record<PlayScreen | ExtraPart, ComponentType>> &
  Partial<Readonly<Record<CompareScreen, ComponentType>>>

let arrived: Parts | null = null

/** Rejects when the part cannot be had; the next call tries again. */
export async function fetchScreens(): Promise<Parts> {
  if (arrived) return arrived
  const [part] = await Promise.all([import('./screens.ts'), fetchWords()])
  return (arrived = part.screens)
}

/** As `fetchScreens`, with the screens for comparing. */
export async function fetchCompare(): Promise<Parts> {
  const [parts, part] = await Promise.all([
    fetchScreens(),
    import('./compare.ts'),
    fetchCompareWords(),
  ])
  return (arrived = { ...parts, ...part.compare })
}

/** Fetches the screens for comparing once the room is there, or cannot be: nothing waits for them. */
export function useCompareSoon(): void {
  const isSoon = useApp(({ stageReady, stageFailure }) => stageReady || stageFailure !== null)
  useEffect(() => {
    if (isSoon) fetchCompare().catch(() => {}) // told when one is asked for
  }, [isSoon])
}

type Props = { readonly screen: Exclude<Screen, 'title'> }

/** Empty until the screen has come; throws, for the error boundary, when it does not. */
export function Later({ screen }: Props) {
  const { Found, missing } = usePart(screen)
  if (missing) throw new Error(`The screen ${screen} did not arrive`)
  return Found ? <Found /> : null
}

/** Something a screen can do without, until it has come. */
export function Extra({ part }: { readonly part: ExtraPart }) {
  const { Found } = usePart(part)
  return Found ? <Found /> : null
}

function usePart(name: Shown) {
  const { app } = useGame()
  const [parts, setParts] = useState(arrived)
  const [missing, setMissing] = useState(false)
  const isThere = parts !== null && parts[name] !== undefined
  useEffect(() => {
    if (parts) app.setState({ screensReady: true })
    if (isThere) return
    const fetched = parts ? fetchCompare() : fetchScreens()
    fetched.then(setParts, () => setMissing(true))
  }, [parts, isThere, app])
  return { Found: parts?.[name] ?? null, missing }
}
