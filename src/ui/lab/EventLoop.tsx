// The program's own tasks at the moment of the playback: who has the thread, who waits for what, and who
// goes on as soon as the thread is free.
import type { CSSProperties, ReactNode } from 'react'
import type { Playback } from '../../play/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { Shape } from '../lens/Bookmark.tsx'
import { hueOfTask, shapes } from './marks-of.ts'
import { stopBeside } from './moment.ts'
import type { Call, Moment, Traced } from './moment.ts'
import style from './Panels.module.css'

type Props = {
  readonly moment: Moment
  readonly traced: Traced
  readonly at: number
  readonly playback: Playback | null
  readonly onLine: (line: number) => void
}

export function EventLoop({ moment, traced, at, playback, onLine }: Props) {
  const { stack, calls, queue } = moment
  const isQueued = ({ task }: Call) => queue.includes(task)
  const waiting = calls.filter((call) => call.state === 'waiting' && !isQueued(call))
  const lists = [
    { name: t('lab.stack'), none: t('lab.stackNone'), of: stack ? [stack] : [] },
    { name: t('lab.background'), none: t('lab.backgroundNone'), of: waiting },
    { name: t('lab.queue'), none: t('lab.queueNone'), of: calls.filter(isQueued) },
  ]
  return (
    <div className={style.loop}>
      <Steps traced={traced} at={at} playback={playback} />
      {lists.map(({ name, none, of }) => (
        <section key={name} aria-label={name}>
          <h3>{name}</h3>
          {of.length === 0 && <p>{none}</p>}
          <ul>
            {of.map((call) => (
              <li key={call.task}>
                <CallButton call={call} onLine={onLine} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function CallButton({ call, onLine }: { readonly call: Call; readonly onLine: Props['onLine'] }) {
  const hue = { '--hue': hueOfTask(call.task) } as CSSProperties
  return (
    <button type="button" className={style.call} style={hue} onClick={() => onLine(call.line)}>
      <Shape state={shapes[call.state]} label={number(call.task)} />
      <span>{callWords(call)}</span>
    </button>
  )
}

/** What a call is called: the main program, or its function with its number. */
function callWords({ task, name, state, line, on }: Call): string {
  const call =
    task === 0
      ? t('lab.main')
      : t('lab.call', { name: name || t('lab.nameless'), number: number(task) })
  const values = { call, line: number(line) }
  if (on && state === 'waiting') return t('lab.waitsFor', { ...values, what: on })
  if (on && state === 'blocked') return t('lab.standsFor', { ...values, what: on })
  return t('lab.atLine', values)
}

type StepsProps = Pick<Props, 'traced' | 'at' | 'playback'>

/** From stop to stop. */
function Steps({ traced: { stops }, at, playback }: StepsProps): ReactNode {
  const step = (way: 1 | -1) => {
    const to = stopBeside(stops, at, way)
    if (to === null || !playback) return
    playback.pause()
    playback.seek(to)
  }
  return (
    <div className={style.steps}>
      <Button onClick={() => step(-1)} aria-label={t('lab.stepBack')} title={t('lab.stepBack')}>
        <Glyph name="backward" />
      </Button>
      <Button onClick={() => step(1)} aria-label={t('lab.stepOn')} title={t('lab.stepOn')}>
        <Glyph name="forward" />
      </Button>
    </div>
  )
}
