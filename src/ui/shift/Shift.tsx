// The shift: bar above, the room in the middle, the task list below.
import { useCallback, useEffect, useRef, useState } from 'react'
import { dropTheTicket, isCampaignId, standAndWait } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { Route } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { openDialog, useBackGuard } from '../back.ts'
import { useApp, usePlay, usePlayStatus } from '../game.ts'
import { Panel } from '../panel/Panel.tsx'
import { usePanelPlace } from '../panel/place.ts'
import { Room } from '../room/Room.tsx'
import room from '../room/Room.module.css'
import { StageState } from '../room/RoomSlot.tsx'
import { Stations } from '../room/Stations.tsx'
import { useRoomSize } from '../room/useRoomSize.ts'
import { Announcer } from '../speech/Announcer.tsx'
import { Bar, GoalLine } from './Bar.tsx'
import { Coach } from './Coach.tsx'
import { useKeys } from './keys.ts'
import { PauseMenu } from './PauseMenu.tsx'
import style from './Shift.module.css'
import { Standing } from './Standing.tsx'
import { Tasks } from './Tasks.tsx'

export function Shift() {
  const play = usePlay()
  const status = usePlayStatus(play)
  const panel = usePanelPlace()
  const { isLeaving, stay } = useLeaving(play)
  const isPaused = paused(play, status)
  const isHidden = useApp(({ route }) => isRanked(route)) && isPaused
  const isDark = useApp(({ device }) => !device.stageReady && device.stageFailure !== null)
  const standing = useStanding()
  const isOfRoom = useApp(
    ({ route }) => route.name === 'shift' && route.order.purpose.type === 'workshop',
  )
  useKeys(play)
  if (isDark) return <Dark />
  return (
    <div
      className={`${room.ground} ${style.shift}`}
      data-standing={standing}
      data-panel={panel}
      data-hidden={isHidden}
    >
      <Bar play={play} />
      <GoalLine />
      <Middle play={play} />
      <Tasks play={play} />
      {play && panel !== 'none' && !isHidden && <Panel play={play} place={panel} />}
      {play && <Announcer play={play} />}
      {isPaused && play && !isOfRoom && (
        <PauseMenu
          play={play}
          isHidden={isHidden}
          asks={isLeaving ? 'leave' : null}
          onGone={stay}
        />
      )}
    </div>
  )
}

/** The room, and what lies over it. */
function Middle({ play }: { readonly play: Play | null }) {
  const middle = useRef<HTMLElement>(null)
  const size = useRoomSize(middle)
  return (
    <section ref={middle} className={style.middle} aria-label={t('hud.room')}>
      <Room own={style.room} size={size}>
        <Standing play={play} room={size} />
        {play && <Stations play={play} room={size} />}
        <Coach play={play} room={size} />
        <Refusal play={play} />
        <Countdown />
      </Room>
    </section>
  )
}

/** Back, in the middle of a shift, pauses it and asks whether to leave. */
function useLeaving(play: Play | null) {
  const [isLeaving, setLeaving] = useState(false)
  useBackGuard(() => {
    if (!play || play.room.now === 0 || play.room.closed || openDialog()) return false
    setLeaving(true)
    play.pause()
    return true
  })
  const stay = useCallback(() => setLeaving(false), [])
  return { isLeaving, stay }
}

/** Without a room nothing can be played: why, and the one thing to do about it. */
function Dark() {
  return (
    <div className={style.dark}>
      <StageState />
    </div>
  )
}

function paused(play: Play | null, status: string | null): boolean {
  return play !== null && status === 'paused'
}

/** A try that counts: nobody is to plan it at leisure. */
function isRanked(route: Route): boolean {
  return route.name === 'shift' && route.order.purpose.type === 'daily'
}

function useStanding(): 'no' | 'blocked' | 'byChoice' {
  return useApp(({ hud }) => {
    if (!hud || hud.standingMs <= 0) return 'no'
    return hud.standsByChoice ? 'byChoice' : 'blocked'
  })
}

const GO_MS = 800

/**
 * Three, two, one, go: large over the room, with a sentence on the level or the mode. Only that and the go are read
 * aloud, or the word would be read three times.
 */
function Countdown() {
  const count = useApp(({ hud }) => hud?.countdown ?? 0)
  const mode = useApp(({ hud }) => hud?.mode ?? null)
  const level = useApp(({ route }) => (route.name === 'shift' ? route.order.level : ''))
  const going = useGo(count)
  if (count === 0 && !going) return <output />
  return (
    <output className={style.veil} data-going={going}>
      <b key={count} aria-hidden={!going}>
        {going ? t('room.countdownGo') : number(count)}
      </b>
      {!going && mode && <span data-mode={mode}>{wordsBefore(level, mode)}</span>}
    </output>
  )
}

/** What a level of the campaign is about; elsewhere, and where the campaign begins, how the mode is worked in. */
function wordsBefore(level: string, mode: Mode): string {
  const isAboutMode = level === standAndWait.id || level === dropTheTicket.id
  if (!isCampaignId(level) || isAboutMode) return t(`mode.${mode}.countdown`)
  return t(`level.${level}.description`)
}

/** True for a moment after a countdown seen on this screen has come to its end. */
function useGo(count: number): boolean {
  const [going, setGoing] = useState(false)
  const [last, setLast] = useState(count)
  if (last !== count) {
    setLast(count)
    setGoing(count === 0)
  }
  useEffect(() => {
    if (!going) return
    const timer = setTimeout(() => setGoing(false), GO_MS)
    return () => clearTimeout(timer)
  }, [going])
  return going
}

/** Why the last tap did nothing, for a moment, at the top of the room. */
function Refusal({ play }: { readonly play: Play | null }) {
  const refusal = useApp(({ hud }) => hud?.refusal ?? null)
  const count = useRefusals(play)
  return (
    <output className={style.refusal}>
      {refusal && <span key={`${refusal} ${count}`}>{t(`refusal.${refusal}`)}</span>}
    </output>
  )
}

/** How many there have been: the same one again is to be seen and heard again. */
function useRefusals(play: Play | null): number {
  const [count, setCount] = useState(0)
  useEffect(
    () => play?.onEvent(({ type }) => type === 'refused' && setCount((before) => before + 1)),
    [play],
  )
  return count
}
