// A screen that is not in the title's part, and its words. That part is fetched as soon as the title stands, so
// it is there at once when it is asked for, even when the network has gone by then.
import { useEffect, useState } from 'react'
import { fetchWords } from '../words/index.ts'
import { useGame } from './game.ts'
import type { ExtraPart, LaterScreen, Screens } from './screens.ts'

let arrived: Screens | null = null

/** Rejects when the part cannot be had; the next call tries again. */
export async function fetchScreens(): Promise<Screens> {
  if (arrived) return arrived
  const [part] = await Promise.all([import('./screens.ts'), fetchWords()])
  return (arrived = part.screens)
}

/** Empty until the screen has come; throws, for the error boundary, when it does not. */
export function Later({ screen }: { readonly screen: LaterScreen }) {
  const { screens, missing } = useScreens()
  if (missing) throw new Error(`The screen ${screen} did not arrive`)
  const Shown = screens?.[screen]
  return Shown ? <Shown /> : null
}

/** Something a screen can do without, until it has come. */
export function Extra({ part }: { readonly part: ExtraPart }) {
  const Shown = useScreens().screens?.[part]
  return Shown ? <Shown /> : null
}

function useScreens() {
  const { app } = useGame()
  const [screens, setScreens] = useState(arrived)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (screens) return app.setState({ screensReady: true })
    fetchScreens().then(setScreens, () => setMissing(true))
  }, [screens, app])
  return { screens, missing }
}
