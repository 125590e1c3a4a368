// The code lab: the program beside the room that its run is played back in, on a phone one of the two; and
// what they know of each other: the text, its last run, and its playback.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { CodeLanguage } from '../../code/index.ts'
import { backTo, replace } from '../../store/index.ts'
import type { RouteOf } from '../../store/index.ts'
import { useApp, useGame, useSettings } from '../game.ts'
import { useEscape } from '../escape.ts'
import room from '../room/Room.module.css'
import { Bar } from './Bar.tsx'
import type { Editor } from './editor/lab-editor.ts'
import { noMarks } from './editor/marks.ts'
import type { Marks } from './editor/marks.ts'
import { marksOf, problemLines } from './marks-of.ts'
import { momentOf } from './moment.ts'
import type { Moment } from './moment.ts'
import { ProgramSide } from './ProgramSide.tsx'
import { RoomSide } from './RoomSide.tsx'
import type { Shown } from './shown.ts'
import { sideAfter } from './sides.ts'
import type { Side } from './sides.ts'
import { Sides } from './Sides.tsx'
import type { Task } from '../../tasks/index.ts'
import type { LabContext } from './useLab.ts'
import { givenTexts, placeFor, routeTo, startFor, taskOf } from './task-place.ts'
import { useLabContext } from './useLab.ts'
import { useProgram } from './useProgram.ts'
import { useRun } from './useRun.ts'
import style from './Lab.module.css'

type ScreenProps = { readonly route: RouteOf<'lab'> }

export function LabScreen({ route }: ScreenProps) {
  const context = useLabContext()
  return context && <Loaded context={context} route={route} />
}

function Loaded({ context, route }: ScreenProps & { readonly context: LabContext }) {
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

type LayoutProps = {
  readonly context: LabContext
  readonly route: RouteOf<'lab'>
  readonly language: CodeLanguage
  readonly par: number | null
}

export function LabLayout(props: LayoutProps) {
  const { context, route, language, par } = props
  const task = taskOf(route)
  const { level, seed, isApart = false } = route
  const [hasHeat, setHeat] = useState(false)
  const editor = useRef<Editor | null>(null)
  const { side, setSide, toLine, toTask } = useSide(editor)
  const program = useOwnProgram(props, task)
  const running = useRun(context, { level, language, seed, par, task, isApart })
  const { shown, isRunning } = running
  const { moment, at } = useMoment(shown)
  const isSame = shown?.text === program.text
  const marks = useMarks(isSame ? shown : null, moment, hasHeat)
  const { run, runAndSee } = useAsking(running, program, setSide)
  usePrepared(context, language)
  useKeys(run)
  return (
    <div className={`${room.ground} ${style.lab}`} data-side={side}>
      <Bar
        {...{ context, route, language, shown, isRunning }}
        text={program.text}
        onRun={runAndSee}
      />
      <Sides side={side} onChoose={setSide} />
      <ProgramSide
        {...{ context, route, language, program, running, editor, marks, moment, at, isSame, task }}
        heat={{ isOn: hasHeat, set: setHeat }}
        onRun={run}
        onLine={toLine}
        onRoom={() => setSide('room')}
      />
      <RoomSide
        {...{ shown, par }}
        task={isApart ? null : task}
        best={program.saved.best}
        onTask={toTask}
      />
    </div>
  )
}

/** On a phone: which side is up, and what leads to one. */
function useSide(editor: RefObject<Editor | null>) {
  const { app } = useGame()
  const [side, setSide] = useState<Side>('program')
  return {
    side,
    setSide,
    toLine(line: number) {
      setSide('program')
      whenDrawn(() => editor.current?.goTo(line))
    },
    toTask(next: Task) {
      setSide('program')
      replace(app, routeTo(next))
    },
  }
}

type Running = ReturnType<typeof useRun>
type Program = ReturnType<typeof useProgram>

/**
 * Run what is in the editor. On a phone the button, however it is pressed, shows the side that tells of the
 * run. The shortcut stays in the editor; it leaves the room, which tells nothing of a program gone wrong.
 */
function useAsking({ isRunning, run }: Running, program: Program, onSide: (side: Side) => void) {
  const ask = async (): Promise<Side | null> => {
    if (isRunning) return null
    program.flush()
    const outcome = await run(program.text)
    program.refresh()
    return sideAfter(outcome)
  }
  return {
    async run() {
      const side = await ask()
      if (side === 'program') onSide(side)
    },
    async runAndSee() {
      const side = await ask()
      if (side) onSide(side)
    },
  }
}

function useOwnProgram({ context, route, language }: LayoutProps, task: Task | null) {
  const { level, isApart } = route
  const texts = { start: startFor(task, language), given: givenTexts(task, language) }
  return useProgram(
    context.lab.programs,
    { level: placeFor(level, task, isApart), language },
    texts,
  )
}

/** What is hidden takes no focus. */
const whenDrawn = (act: () => void) => requestAnimationFrame(act)

/** What the editor shows of a run; nothing of one of another text. */
function useMarks(shown: Shown | null, moment: Moment | null, hasHeat: boolean): Marks {
  return useMemo(() => {
    if (!shown) return noMarks
    if (moment) return marksOf(moment, shown.told, hasHeat)
    return { ...noMarks, problems: problemLines(shown.told.diagnostics) }
  }, [shown, moment, hasHeat])
}

/** The moment of the playback, as the program was at it; null without a run on the stage. */
function useMoment(shown: Shown | null): { readonly moment: Moment | null; readonly at: number } {
  const watching = useApp((app) => app.watching)
  const isUp = shown !== null && watching?.runs[0] === shown.run
  const at = isUp ? watching.at : 0
  const heldMs = isUp ? HELD_MS * watching.speed : 0
  const moment = useMemo(
    () => (isUp ? momentOf(shown.told, at, heldMs) : null),
    [isUp, shown, at, heldMs],
  )
  return { moment, at }
}

const HELD_MS = 450 // of real time: a line that took none is seen for so long

/** What the language runs in is fetched once the editor is there. */
function usePrepared({ runner }: LabContext, language: CodeLanguage): void {
  useEffect(() => {
    let isWanted = true
    const prepare = () => isWanted && runner.prepare(language)
    void import('./editor/lab-editor.ts').then(prepare, prepare)
    return () => void (isWanted = false)
  }, [runner, language])
}

/**
 * Ctrl or Cmd with Enter runs the program wherever the focus is; in the editor it is the editor's own. Escape
 * outside of the editor leaves.
 */
function useKeys(run: () => Promise<unknown>): void {
  const { app } = useGame()
  useEscape(() => backTo(app, { name: 'map' }))
  const start = useEffectEvent(() => void run())
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (!isAsked || event.repeat || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      start()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
