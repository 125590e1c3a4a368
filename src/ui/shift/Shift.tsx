// The shift: bar above, the room in the middle, the task list below.
import { useCallback, useRef, useState } from 'react'
import type { Play } from '../../play/index.ts'
import type { Route } from '../../store/index.ts'
import { t } from '../../words/index.ts'
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
import { Bar } from './Bar.tsx'
import { Coach } from './Coach.tsx'
import { Countdown } from './Countdown.tsx'
import { GoalLine } from './GoalLine.tsx'
import { PauseMenu } from './PauseMenu.tsx'
import { Refusal } from './Refusal.tsx'
import style from './Shift.module.css'
import { Standing } from './Standing.tsx'
import { Tasks } from './Tasks.tsx'
import { useKeys } from './useKeys.ts'

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
