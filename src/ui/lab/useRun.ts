// Plays the program's shift, judges what comes back, files it, and puts it on the stage.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { LabOrder } from '../../lab/index.ts'
import { levelOf } from '../../levels/index.ts'
import type { Run } from '../../runs/index.ts'
import type { ProgramPlace } from '../../store/index.ts'
import { useGame } from '../game.ts'
import { verdictOn } from '../../tasks/index.ts'
import type { Task } from '../../tasks/index.ts'
import { linesOf } from './moment.ts'
import { placeFor, triedTask } from './task-place.ts'
import type { Failure, Outcome, Shown } from './shown.ts'
import type { LabContext } from './useLab.ts'

type Asked = ProgramPlace & {
  readonly seed: number
  readonly par: number | null
  readonly task: Task | null
  readonly isApart: boolean // it is somebody else's, and solves no task
}

export function useRun(context: LabContext, { level, language, seed, par, task, isApart }: Asked) {
  const { host } = useGame()
  const key = `${placeFor(level, task, isApart)} ${seed} ${language}`
  const [, drawAgain] = useState(0)
  const [isRunning, setRunning] = useState(false)
  const [failed, setFailed] = useState<{ readonly key: string; readonly why: Failure } | null>(null)
  const shown = context.shown.get(key) ?? null
  const fresh = useRef<Run | null>(null) // a run that has not been seen yet
  useStage(shown, fresh)
  const isUp = useRef(true)
  useLayoutEffect(() => {
    isUp.current = true
    return () => void (isUp.current = false)
  }, [])

  const run = useCallback(
    async (text: string): Promise<Outcome> => {
      const found = levelOf(level)
      if (!found) return nothing
      const order: LabOrder = { program: { language, text }, level: found, seed }
      setRunning(true)
      setFailed(null)
      const outcome = await outcomeOf(context, order, isApart ? null : task)
      const { failure: why, next } = outcome
      if (!isUp.current) return nothing
      setRunning(false)
      setFailed(why && { key, why })
      if (!next) return outcome
      context.shown.set(key, { ...next, before: withoutBefore(context.shown.get(key)) })
      file(context, { level, language, seed, par, task, isApart }, next)
      if (task && next.verdict) host.campaign(triedTask({ task: task.id, language }, next))
      fresh.current = next.run
      drawAgain((times) => times + 1)
      return outcome
    },
    [context, host, key, level, language, seed, par, task, isApart],
  )
  const failure = failed?.key === key ? failed.why : null
  return { shown, isRunning, failure, run }
}

const nothing: Outcome = { failure: null, next: null }

async function outcomeOf(
  { lab, runner }: LabContext,
  order: LabOrder,
  task: Task | null,
): Promise<Outcome> {
  const ran = await runner.run(order)
  if (ran.type === 'left') return nothing
  if (ran.type !== 'done') return { failure: ran, next: null }
  const judged = lab.judge(ran.run, order)
  if (!judged) return { failure: { type: 'forged' }, next: null }
  const { program, seed } = order
  const verdict = task && verdictOn(task, { replay: judged.run.replay, told: judged.told })
  const { text } = program
  return { failure: null, next: { ...judged, text, seed, tookMs: ran.tookMs, verdict } }
}

/** One run is kept to be seen beside, not all that were ever. */
function withoutBefore(shown: Shown | undefined): Shown | null {
  return shown ? { ...shown, before: null } : null
}

function file({ lab }: LabContext, asked: Asked, shown: NonNullable<Outcome['next']>): void {
  const { level, language, seed, par, task, isApart } = asked
  if (shown.told.end === 'unread') return // nothing of it was run
  const { score, served, lost } = shown.result
  lab.programs.addRun(
    { level: placeFor(level, task, isApart), language },
    {
      text: shown.text,
      at: Date.now(),
      seed,
      score,
      served,
      lost,
      lines: linesOf(shown.text, language),
      parShare: par ? score / par : null,
    },
  )
}

/** The run is on the stage as long as the lab is up; a new one is played, one come back to waits. */
function useStage(shown: Shown | null, fresh: RefObject<Run | null>): void {
  const { host } = useGame()
  const run = shown?.run
  useEffect(() => {
    if (!run) return
    host.preview([run], 0)
    if (fresh.current === run) host.playback()?.resume()
  }, [host, run, fresh])
}
