// The lab of this page, as soon as its code has come: programs, runs, who plays them, and how far a task's
// hints, rung by rung, were opened.
import { useEffect, useState } from 'react'
import type { Lab } from '../../host/index.ts'
import { createRunner, pageParts } from '../../runner/index.ts'
import type { Runner } from '../../runner/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import type { TaskId } from '../../tasks/index.ts'
import type { Shown } from './shown.ts'

/** The hints of a task, one after the other: where to look, the rule, and a solution at work. */
export const rungs = [1, 2, 3] as const
export type Rung = (typeof rungs)[number]

export type LabContext = {
  readonly lab: Lab
  readonly runner: Runner
  readonly shown: Map<string, Shown> // what came of the last run, by place: Back comes back to it
  readonly hints: Map<TaskId, Rung> // the last that was opened, of each task
}

const contexts = new WeakMap<Lab, LabContext>() // one a page, whatever screens come and go

/** Null until it has come. */
export function useLabContext(): LabContext | null {
  const { host } = useGame()
  const [context, setContext] = useState<LabContext | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    host.loadLab().then((lab) => setContext(contextOf(lab)), setFailure)
  }, [host])
  useEffect(() => () => context?.runner.stop(), [context])
  if (failure !== null) throw failure // to the error boundary
  return context
}

function contextOf(lab: Lab): LabContext {
  const known = contexts.get(lab)
  if (known) return known
  const runner = createRunner(pageParts(t('lab.frame')))
  const made = { lab, runner, shown: new Map(), hints: new Map() }
  contexts.set(lab, made)
  return made
}
