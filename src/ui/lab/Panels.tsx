// Below the editor: what the last run came to in words, and one of five panels; before the first run, how
// one begins.
import { useMemo, useState } from 'react'
import { patience } from '../../code/index.ts'
import type { LabEnd } from '../../lab/index.ts'
import { replace } from '../../store/index.ts'
import { tasks } from '../../tasks/index.ts'
import { number, t } from '../../words/index.ts'
import { countingTenths } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Segments } from '../kit/Switch.tsx'
import { Console, consoleLines } from './Console.tsx'
import { Docs } from './Docs.tsx'
import { EventLoop } from './EventLoop.tsx'
import { Board, Runs } from './Runs.tsx'
import type { Failure, Shown } from './shown.ts'
import type { ProgramSideProps } from './side-props.ts'
import { progressKey, routeTo } from './task-place.ts'
import style from './ProgramSide.module.css'

const panels = ['console', 'loop', 'docs', 'runs', 'board'] as const
type PanelName = (typeof panels)[number]

export function Panels(props: ProgramSideProps) {
  const { running } = props
  const [panel, setPanel] = useState<PanelName>('console')
  return (
    <div className={style.panels}>
      <Segments
        label={t('lab.tabs')}
        options={panels}
        chosen={panel}
        wordsOf={(each) => t(`lab.${each}`)}
        onChoose={setPanel}
      />
      <output className={style.said} data-failed={running.failure !== null}>
        {saidOf(running.failure, running.shown)}
        {running.shown && !running.failure && (
          <Button className={style.toRoom} onClick={props.onRoom}>
            {t('lab.toRoom')}
          </Button>
        )}
        {running.failure && <LastLine failure={running.failure} onLine={props.onLine} />}
      </output>
      <section
        className={style.panel}
        tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        aria-label={t(`lab.${panel}`)}
      >
        <Panel {...props} panel={panel} />
      </section>
    </div>
  )
}

function Panel({ panel, ...props }: ProgramSideProps & { readonly panel: PanelName }) {
  const { context, program, running, moment, at, onLine } = props
  const { host } = useGame()
  const told = running.shown?.told
  const lines = useMemo(() => (told ? consoleLines(told) : []), [told])
  switch (panel) {
    case 'console':
      return told ? <Console {...{ lines, at, onLine }} /> : <Intro {...props} />
    case 'loop':
      return told && moment ? (
        <EventLoop {...{ moment, at, onLine }} traced={told} playback={host.playback()} />
      ) : null
    case 'docs':
      return <Docs language={props.language} />
    case 'runs':
      return (
        <Runs
          saved={program.saved}
          language={props.language}
          text={program.text}
          onTake={program.replace}
        />
      )
    case 'board':
      return <Board best={context.lab.best()} />
    default:
      return panel satisfies never
  }
}

type LastLineProps = {
  readonly failure: Failure
  readonly onLine: (line: number) => void
}

/** Where a program was when it was ended, if that is known: a press leads there. */
function LastLine({ failure, onLine }: LastLineProps) {
  if (!('line' in failure) || failure.line === null) return null
  const { line } = failure
  return (
    <Button kind="quiet" className={style.lastLine} onClick={() => onLine(line)}>
      {t('lab.failed.atLine', { line: number(line) })}
    </Button>
  )
}

/** How the run went, or why there is none. */
function saidOf(failure: Failure | null, shown: Shown | null): string {
  if (failure) return failureWords(failure)
  if (!shown) return ''
  const { end, endedAt, diagnostics } = shown.told
  const worth = [
    ...(shown.verdict ? [t('stars.text', { count: shown.verdict.stars })] : []),
    t('lab.saidScore', { score: number(shown.result.score) }),
  ]
  const said = `${endWords(end, endedAt)} ${worth.join(' · ')}`
  const count = diagnostics.length
  return count > 0 ? `${said} ${t('lab.problems', { count })}` : said
}

function failureWords(failure: Failure): string {
  switch (failure.type) {
    case 'broken':
      return t('lab.failed.broken', { message: failure.message })
    case 'endless':
      return t('lab.failed.endless', { seconds: patience.runMs / 1000 })
    case 'unready':
      return t('lab.failed.unready', { seconds: patience.loadingMs / 1000 })
    case 'forged':
      return t('lab.failed.forged')
    default:
      return failure satisfies never
  }
}

function endWords(end: LabEnd, endedAt: number): string {
  if (end === 'closed' || end === 'unread') return t(`lab.end.${end}`)
  return t(`lab.end.${end}`, { seconds: countingTenths(endedAt / 1000) })
}

/**
 * What the lab is, for whoever opens it for the first time: it stands where a run will say what it has
 * printed.
 */
function Intro({ task, language }: ProgramSideProps) {
  const { app } = useGame()
  const progress = useApp((all) => all.progress)
  const isOpen = ({ id }: (typeof tasks)[number]) =>
    !progress[progressKey({ task: id, language })]?.stars
  const next = task ? undefined : tasks.find(isOpen)
  return (
    <div className={style.intro}>
      <p>{t(`lab.intro.${language}`)}</p>
      <p>{t('lab.introRun')}</p>
      {next && (
        <Button onClick={() => replace(app, routeTo(next))}>
          {t('lab.introTask', {
            number: number(tasks.indexOf(next) + 1),
            of: number(tasks.length),
          })}
        </Button>
      )}
    </div>
  )
}
