// The moment of the shift that the level is about, or that a star was missed by: how the room was then, one
// sentence, and the eight seconds round it.
import { useEffect } from 'react'
import type { CSSProperties } from 'react'
import { floorPlanOf, stationArea } from '../../levels/index.ts'
import type { Moment, Run, Told } from '../../runs/index.ts'
import type { Level, StationKind } from '../../sim/index.ts'
import { stationFor } from '../../sim/index.ts'
import type { Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { modeIcons } from '../controls/ModePill.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useApp, useGame } from '../game.ts'
import { Button, Pill } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { sideBySide } from '../linked/own-run.ts'
import { useMedia } from '../media.ts'
import { RoomSlot } from '../room/RoomSlot.tsx'
import { StillBanner } from '../shift/Standing.tsx'
import type { DebriefFacts } from './debrief-facts.ts'
import { momentWords, secondsOf } from './moment-words.ts'
import { otherShiftName } from './other-shift.ts'
import type { OtherShift } from './other-shift.ts'
import style from './MomentCard.module.css'

type Props = {
  readonly outcome: Outcome
  readonly facts: DebriefFacts
  readonly other: OtherShift | null
}

export function MomentCard({ outcome: { run }, facts, other }: Props) {
  const { host } = useGame()
  const { level, moment, seenAt, excerpt, judged } = facts
  if (!moment || !excerpt || seenAt === null) return null
  const runs = other ? sideBySide(run, other.run) : ([run] as const)
  return (
    <Card className={style.told} aria-label={t('moment.title')}>
      <MomentScene run={run} other={other} level={level} moment={moment} at={seenAt} />
      <p>
        <strong>{t('moment.title')}.</strong> <Rich text={momentWords(moment, judged)} />
      </p>
      <Button onClick={() => host.watchBriefly(runs, excerpt)}>
        <Icon name="play-button" size={1.3} />
        {t('moment.watch')}
      </Button>
    </Card>
  )
}

const HAS_PLACE = '(height >= 780px)'

type SceneProps = {
  readonly run: Run
  readonly other: OtherShift | null
  readonly level: Level
  readonly moment: Moment
  readonly at: number
}

/**
 * The room as it was at the moment; where the same customers have been served before, both shifts as one
 * strip, split at the same second. The sentence below it says the same.
 */
function MomentScene(props: SceneProps) {
  const isReady = useApp(({ device }) => device.stageReady && !device.stageFailure)
  const hasPlace = useMedia(HAS_PLACE)
  return isReady && hasPlace && <Strip {...props} />
}

function Strip({ run, other, level, moment, at }: SceneProps) {
  const { host } = useGame()
  const [first, second] = other ? sideBySide(run, other.run) : [run]
  useEffect(() => host.preview(second ? [first, second] : [first], at), [host, first, second, at])
  const nameOf = (shown: Run): string =>
    other && shown === other.run ? otherShiftName(other, level.id) : t('debrief.you')
  return (
    <div
      className={style.strip}
      data-rooms={second ? 2 : 1}
      style={focusOf(level, moment)}
      aria-hidden
    >
      <Part run={first} side={0} name={nameOf(first)} />
      {second && <Part run={second} side={1} name={nameOf(second)} />}
      <b className={style.at}>{whenWords(moment)}</b>
    </div>
  )
}

/** When that is of which the sentence tells; what does not last is pictured a second before. */
function whenWords({ from, to }: Moment): string {
  if (from === to) return t('moment.before')
  return t('moment.span', { from: secondsOf(from), to: secondsOf(to) })
}

type PartProps = { readonly run: Run; readonly side: 0 | 1; readonly name: string }

function Part({ run: { replay }, side, name }: PartProps) {
  const hud = useApp(({ watching }) => watching?.rooms[side])
  return (
    <div className={style.part} data-side={side}>
      <div className={style.room}>
        <RoomSlot second={side === 1} />
        {hud && <StillBanner hud={hud} />}
      </div>
      <Pill tone={replay.mode}>
        <Icon name={modeIcons[replay.mode]} />
        {name}
      </Pill>
    </div>
  )
}

const KITCHEN = { x: 0.5, y: 0.28 } as const // the cooks above it, the first row's heads beneath
const STATION = 0.6 // how much a station draws the look to it, away from the kitchen

/** What happens at a table; the rest is seen at the kitchen. */
const isAtTable: ReadonlySet<Told> = new Set([
  'lost',
  'discontent',
  'shippedUnpaid',
  'declinedLater',
  'oversold',
  'kept',
  'idleTag',
  'heldBack',
  'handWaits',
  'tooEarly',
  'courseGap',
  'party',
  'partyUnserved',
  'handUp',
])

/** What happens at a station of its own. */
const isAtButton: Partial<Readonly<Record<Told, StationKind>>> = {
  frozeSaving: 'saveNow',
  savedAside: 'saveLater',
}

const towards = (kitchen: number, share: number): number => kitchen + (share - kitchen) * STATION

/**
 * What the picture has in its middle, as shares of the room, and what it has to show whole: from hat to
 * patience bar where that has room, else from the hat on.
 */
function focusOf({ floor }: Level, { table, told }: Moment): CSSProperties {
  const plan = floorPlanOf(floor)
  const { stations, width, height } = plan
  const button = isAtButton[told]
  const station = button ? stationFor(floor, button) : table
  const isThere = button !== undefined || isAtTable.has(told)
  const at = isThere ? stations[station] : undefined
  const area = at && stationArea(floor, plan, station)
  const focus = area
    ? {
        '--x': towards(KITCHEN.x, at.x / width),
        '--y': towards(KITCHEN.y, at.y / height),
        '--left': area.left / width,
        '--right': (area.left + area.width) / width,
        '--top': area.top / height,
        '--bottom': (area.top + area.height) / height,
      }
    : { '--x': KITCHEN.x, '--y': KITCHEN.y }
  return focus as CSSProperties
}
