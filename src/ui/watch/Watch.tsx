// Runs seen again: one room with its event loop beside it, or two rooms on one clock.
import { useEffect, useMemo } from 'react'
import type { Play, Playback } from '../../play/index.ts'
import { callOutAt, differencesOf, type CallOut } from '../../runs/index.ts'
import type { RouteOf, Watching } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph } from '../art/Icon.tsx'
import { MuteButton } from '../controls/DeviceButtons.tsx'
import { Rich } from '../controls/Rich.tsx'
import { levelName } from '../format.ts'
import { useApp, useGame, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { LensSlot } from '../panel/LensSlot.tsx'
import { Panel } from '../panel/Panel.tsx'
import { CodeButton, PanelButton } from '../panel/PanelButton.tsx'
import { usePanelPlace, type PanelPlace } from '../panel/place.ts'
import { Announcer } from '../speech/Announcer.tsx'
import { BriefButtons, Gap } from './Brief.tsx'
import { momentOf, labelsOf, type Label } from './names.ts'
import { Transport, useTransportKeys } from './Transport.tsx'
import { WatchedRoom } from './WatchedRoom.tsx'
import room from '../room/Room.module.css'
import style from './Watch.module.css'

export function Watch({ route }: { readonly route: RouteOf<'watch'> }) {
  const watching = useApp((app) => app.watching)
  const playback = useGame().host.playback()
  if (!watching || !playback) return null
  return <WatchContent watching={watching} playback={playback} isBrief={route.isBrief === true} />
}

type Props = {
  readonly watching: Watching
  readonly playback: Playback
  readonly isBrief: boolean // it goes by in some seconds, and back
}

function WatchContent({ watching, playback, isBrief }: Props) {
  const { host } = useGame()
  const { runs } = watching
  const place = usePanelPlace()
  const isOne = runs.length === 1
  const panel = isOne ? place : 'none'
  const hasPrograms = useSettings(({ lens }) => lens) && !isOne && !isBrief
  useTransportKeys(playback, () => host.stopWatching())
  useEffect(() => {
    if (playback.at() === playback.excerpt.from) playback.resume() // now it is seen
  }, [playback])
  return (
    <div
      className={`${room.ground} ${style.watch}`}
      data-rooms={runs.length}
      data-panel={panel}
      data-programs={hasPrograms}
    >
      <Bar watching={watching} isBrief={isBrief} />
      {!isOne && isBrief && <Gap watching={watching} />}
      {!isOne && !isBrief && <CallOuts watching={watching} playback={playback} />}
      <div className={style.rooms}>
        {runs.map((run, side) => (
          // oxlint-disable-next-line react/no-array-index-key -- a run is its side
          <WatchedRoom key={side} run={run} side={side} watching={watching} isBrief={isBrief} />
        ))}
      </div>
      <Controls watching={watching} playback={playback} isBrief={isBrief} />
      {isOne && <OfOne playback={playback} panel={panel} />}
      {hasPrograms && <Programs plays={playback.plays} />}
    </div>
  )
}

function Controls({ watching, playback, isBrief }: Props) {
  if (isBrief) return <BriefButtons watching={watching} />
  return <Transport watching={watching} playback={playback} />
}

type OfOneProps = { readonly playback: Playback; readonly panel: PanelPlace }

/** What only one room has beside it. */
function OfOne({ playback, panel }: OfOneProps) {
  const [play] = playback.plays
  if (!play) return null
  return (
    <>
      {panel !== 'none' && <Panel play={play} place={panel} />}
      <Announcer play={play} />
    </>
  )
}

/** What is seen, and when of it. */
function Bar({ watching, isBrief }: Omit<Props, 'playback'>) {
  const { host } = useGame()
  const { runs, rooms } = watching
  const isOne = runs.length === 1
  return (
    <header className={style.bar}>
      <Button kind="quiet" onClick={() => host.stopWatching()} aria-keyshortcuts="Escape">
        <Glyph name="back" />
        <span className={style.wide}>{t('watch.back')}</span>
      </Button>
      <h1>
        {t(isOne ? 'watch.title' : 'watch.titleTwo')}
        <small>{levelName(rooms[0]?.level ?? '')}</small>
      </h1>
      <b className={style.clock}>{momentOf(watching)}</b>
      {isOne ? <PanelButton /> : !isBrief && <CodeButton shown />}
      <MuteButton />
    </header>
  )
}

type CallOutsProps = Omit<Props, 'isBrief'>

const EVERY_MS = 3_000 // of real time, at the least
const HOLD_MS = 6_000

/** What differs between the two rooms, called out as it happens: one line for a whole room of people. */
function CallOuts({ watching, playback }: CallOutsProps) {
  const { at, speed, runs, rooms } = watching
  const pace = Math.max(1, speed)
  const calls = useMemo(() => {
    const [one, other] = playback.plays
    return one && other ? differencesOf(one.replayIndex, other.replayIndex, EVERY_MS * pace) : []
  }, [playback, pace])
  const call = callOutAt(calls, at, HOLD_MS * pace)
  return (
    <output className={style.calls} aria-label={t('watch.calls')}>
      {call && (
        <span key={call.at} className={style.call} data-mode={rooms[call.side]?.mode}>
          <Rich text={wordsOf(call, labelsOf(runs))} />
        </span>
      )}
    </output>
  )
}

function wordsOf(call: CallOut, labels: readonly Label[]): string {
  const who = labels[call.side]?.first ?? ''
  const other = labels[1 - call.side]?.inside ?? ''
  switch (call.kind) {
    case 'sooner': {
      const seconds = number(Math.round(call.byMs / 1000))
      return t('watch.call.sooner', { who, table: number(call.table), seconds })
    }
    case 'ahead':
    case 'wins':
      return t(`watch.call.${call.kind}`, { who, points: number(call.points) })
    case 'overtakes':
      return t('watch.call.overtakes', { who })
    case 'loses':
    case 'serves':
      return t(`watch.call.${call.kind}`, { who, other })
  }
}

/** Beside two rooms the two programs: the same round, read by two rules. */
function Programs({ plays }: { readonly plays: readonly Play[] }) {
  return (
    <aside className={style.programs} aria-label={t('panel.code')}>
      {plays.map((play, side) => (
        // oxlint-disable-next-line react/no-array-index-key -- a run is its side
        <LensSlot key={side} play={play} isOneOfTwo />
      ))}
    </aside>
  )
}
