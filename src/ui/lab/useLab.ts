// The lab of this page, as soon as its code has come: programs, runs, and who plays them.
import { useEffect, useState } from 'react'
import type { Lab } from '../../host/index.ts'
import { createRunner, pageParts } from '../../runner/index.ts'
import type { Runner } from '../../runner/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import type { Shown } from './shown.ts'

export type Bench = {
  readonly lab: Lab
  readonly runner: Runner
  readonly shown: Map<string, Shown> // what came of the last run, by place: Back comes back to it
}

const benches = new WeakMap<Lab, Bench>() // one a page, whatever screens come and go

/** Null until it has come. */
export function useBench(): Bench | null {
  const { host } = useGame()
  const [bench, setBench] = useState<Bench | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    host.loadLab().then((lab) => setBench(benchOf(lab)), setFailure)
  }, [host])
  useEffect(() => () => bench?.runner.stop(), [bench])
  if (failure !== null) throw failure // to the error boundary
  return bench
}

function benchOf(lab: Lab): Bench {
  const known = benches.get(lab)
  if (known) return known
  const made = { lab, runner: createRunner(pageParts(t('lab.frame'))), shown: new Map() }
  benches.set(lab, made)
  return made
}
