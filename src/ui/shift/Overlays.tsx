// What lies over the room of a shift: the banner of a waiter who stands, the coach's ring and words,
// why a tap did nothing, and the countdown.
import { useEffect, useState } from 'react'
import { firstRowArea, stationArea, type Area } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { kindOf, NONE, type Floor } from '../../sim/index.ts'
import type { Hud } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { countingTenths } from '../format.ts'
import { useApp } from '../game.ts'
import { placed } from '../room/Room.tsx'
import style from './Overlays.module.css'
import { useHud } from './useHud.ts'

const GO_MS = 800 // how long the word after the countdown stays

/** The banner that counts how long the waiter has been standing still. */
export function Standing() {
  const hud = useHud(standingOf)
  const shown = hud !== null && hud.standingMs > 0
  return <output className={style.standing}>{shown && <Banner hud={hud} />}</output>
}

/** The same over a room that is watched: seen, not spoken. */
export function StillBanner({ hud }: { readonly hud: Hud }) {
  return (
    <div className={style.standing} aria-hidden>
      {hud.standingMs > 0 && <Banner hud={hud} />}
    </div>
  )
}

/** What of it is to be seen here. */
function standingOf({ standingMs, standsByChoice }: Hud): unknown {
  return [countingTenths(standingMs / 1000), standsByChoice]
}

function Banner({ hud }: { readonly hud: Hud }) {
  const seconds = countingTenths(hud.standingMs / 1000)
  const chosen = hud.standsByChoice
  return (
    <span className={style.banner} data-chosen={chosen}>
      <span className="spoken">{t(chosen ? 'hud.standingByChoice' : 'hud.standingStill')}</span>
      <span aria-hidden>
        <Icon name="hourglass-not-done" />
        {t(chosen ? 'room.standingByChoice' : 'room.standing', { seconds })}
      </span>
    </span>
  )
}

/** The coach in the room: a ring around what to tap next, and a few words beneath it. */
export function Coach({ play }: { readonly play: Play | null }) {
  const advice = useApp((app) => app.advice)
  const words = advice && t(`coach.${advice.key}`, { table: number(advice.station ?? 0) })
  const isPass = play !== null && kindOf(play.level.floor, advice?.station ?? NONE) === 'pass'
  const area = play && areaOf(play.level.floor, advice?.station ?? null)
  return (
    <output className={style.coach} aria-label={t('coach.region')}>
      {advice && area && (
        <div
          key={`${advice.key} ${advice.station}`}
          style={placed(play.level.floor, area)}
          className={style.area}
        >
          {advice.station !== null && (
            <i className={style.ring} data-kitchen={isPass} data-coach-ring={advice.station} />
          )}
          <span data-side={sideOf(play.level.floor, area)} data-above={isPass}>
            {words}
          </span>
        </div>
      )}
    </output>
  )
}

/** What the ring encloses: the station; for no station the words go below the first row of tables. */
function areaOf(floor: Floor, station: number | null): Area | null {
  return station === null ? firstRowArea(floor) : stationArea(floor, station)
}

/** Words near a side wall grow away from it. */
function sideOf(floor: Floor, { left, width }: Area): 'left' | 'middle' | 'right' {
  const centre = (left + width / 2) / floor.width
  if (centre < 0.4) return 'left'
  return centre > 0.6 ? 'right' : 'middle'
}

/** Why the last tap did nothing, for a moment, at the foot of the room. */
export function Refusal({ play }: { readonly play: Play | null }) {
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

/**
 * Three, two, one, go: large over the room, with a word on the mode. Only that word and the go are
 * read aloud, or the word would be read three times.
 */
export function Countdown() {
  const count = useApp(({ hud }) => hud?.countdown ?? 0)
  const mode = useApp(({ hud }) => hud?.mode ?? null)
  const going = useGo(count)
  if (count === 0 && !going) return <output />
  return (
    <output className={style.veil} data-going={going}>
      <b key={count} aria-hidden={!going}>
        {going ? t('room.countdownGo') : number(count)}
      </b>
      {!going && mode && <span data-mode={mode}>{t(`mode.${mode}.countdown`)}</span>}
    </output>
  )
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
