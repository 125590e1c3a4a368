// The code lab: the program beside the room that its run is played back in; on a phone one of the two.
import { useEffect, useState } from 'react'
import type { RouteOf } from '../../store/index.ts'
import { useSettings } from '../game.ts'
import { useLabContext, type LabContext } from './useLab.ts'
import { LabLayout } from './LabLayout.tsx'

type Props = { readonly route: RouteOf<'lab'> }

export function LabScreen({ route }: Props) {
  const context = useLabContext()
  return context && <Loaded context={context} route={route} />
}

function Loaded({ context, route }: Props & { readonly context: LabContext }) {
  const { level, seed } = route
  const language = useSettings(({ code }) => code)
  const par = usePar(context, level, seed)
  return <LabLayout {...{ context, route, language, par }} />
}

/** What the best robot makes of these customers; null until it is known. */
function usePar({ lab }: LabContext, level: string, seed: number): number | null {
  const [known, setKnown] = useState<{ readonly of: string; readonly par: number | null } | null>(
    null,
  )
  const of = `${level} ${seed}`
  useEffect(() => {
    let isWanted = true
    void lab.par(level, seed).then((par) => isWanted && setKnown({ of, par }))
    return () => void (isWanted = false)
  }, [lab, level, seed, of])
  return known?.of === of ? known.par : null
}
