// The task list below the room: what the waiter will do next, and the last word on it.
import type { MouseEvent } from 'react'
import type { Play } from '../../play/index.ts'
import { nextIn } from '../../reading/index.ts'
import type { Next } from '../../reading/index.ts'
import { NONE, stationFor, tablesOf } from '../../sim/index.ts'
import type { Level, StationKind } from '../../sim/index.ts'
import type { Advice, HireHud, Hud } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph } from '../art/Icon.tsx'
import { InVenue } from '../art/VenueIcon.tsx'
import { useApp, useGame } from '../game.ts'
import { useByKey } from '../keys.ts'
import { Button } from '../kit/Button.tsx'
import { PanelButton } from '../panel/PanelButton.tsx'
import { useReading } from '../panel/useReading.ts'
import { useIsCampaign } from './keys.ts'
import { TaskChip } from './TaskChip.tsx'
import { useHud } from './useHud.ts'
import style from './Tasks.module.css'

const ROOM_FOR_HINT = 2 // with more chips than this the hint steps back
const ROOM_FOR_LONG = 4 // and with more than this they are brief

export function Tasks({ play }: { readonly play: Play | null }) {
  const hud = useHud(chipsOf)
  const tasks = hud?.tasks ?? []
  const frozen = (hud?.standingMs ?? 0) > 0
  const advised = useApp(({ advice }) => advice !== null) // then the coach says what to do
  return (
    <section className={style.tasks} data-frozen={frozen} aria-label={t('task.region')}>
      <h2>
        {t('task.next')}
        {frozen && <em>{t('task.frozen')}</em>}
      </h2>
      <ol className={style.chips}>
        <InVenue play={play}>
          {tasks.map((chip, place) => (
            <li key={chip.station}>
              <TaskChip
                chip={chip}
                place={place + 1}
                brief={tasks.length > ROOM_FOR_LONG}
                onDrop={() => play?.tap(chip.station)}
              />
            </li>
          ))}
        </InVenue>
        {tasks.length === 0 && !frozen && !advised && play && play.own !== null && (
          <NothingNext play={play} />
        )}
      </ol>
      {tasks.length <= ROOM_FOR_HINT && <KeysHint play={play} />}
      <Controls play={play} hud={hud} />
      <PanelButton />
    </section>
  )
}

/** The keys, for whoever plays by them. */
function KeysHint({ play }: { readonly play: Play | null }) {
  const byKey = useByKey()
  const isCampaign = useIsCampaign()
  if (!byKey || !play || play.own === null) return null
  const tables = tablesOf(play.level.floor).length
  const more = moreKeys(play.level).map((key) => t(`task.moreKeys.${key}`))
  const said = [t('task.hint', { tables }), ...more, ...(isCampaign ? [t('task.restartHint')] : [])]
  return (
    <p className={style.hint}>
      <span>{said.join(' ')}</span>
    </p>
  )
}

/** What only some levels have a key for, where it is not written in the room. */
function moreKeys({ floor, rules }: Level) {
  const has = (kind: StationKind) => stationFor(floor, kind) !== NONE
  return [
    ...(has('bar') ? (['bar'] as const) : []),
    ...(has('shelf') ? (['shelf'] as const) : []),
    ...(rules.some(({ type }) => type === 'hire') ? (['hire'] as const) : []),
  ]
}

/** What of it is to be seen here. */
function chipsOf({ tasks, standingMs, standsByChoice, flambes, hire, lead, mode }: Hud): unknown {
  return [
    tasks,
    standingMs > 0,
    standsByChoice,
    flambes,
    hire?.presence,
    hire?.wages,
    lead.type,
    mode,
  ]
}

/** What the coach says of the button for standing and slicing, by the word on it. */
const byStanding: ReadonlySet<Advice['key']> = new Set(['slice', 'write', 'moveOn'])

type ControlsProps = { readonly play: Play | null; readonly hud: Hud | null }

function Controls({ play, hud }: ControlsProps) {
  const { host } = useGame()
  const coaching = useApp((app) => app.coaching)
  const advised = useApp(({ advice }) => advice?.key)
  if (!hud || hud.lead.type !== 'person') return null
  return (
    <div className={style.controls}>
      {coaching && (
        <Button kind="quiet" onMouseDown={keepFocus} onClick={() => host.skipCoach()}>
          {t('coach.skip')}
        </Button>
      )}
      {hud.mode === 'async' && (
        <StandButton
          hud={hud}
          isAdvised={advised !== undefined && byStanding.has(advised)}
          onStand={() => play?.toggleStand()}
        />
      )}
      {hud.hire && (
        <HireButton
          hire={hud.hire}
          isAdvised={advised === 'hire'}
          onHire={() => play?.toggleHire()}
        />
      )}
      <Button
        aria-disabled={hud.tasks.length === 0}
        onMouseDown={keepFocus}
        onClick={() => play?.undo()}
      >
        <Glyph name="undo" />
        <span className={style.word}>{t('task.undo')}</span>
      </Button>
    </div>
  )
}

type StandProps = {
  readonly hud: Hud
  readonly isAdvised: boolean
  readonly onStand: () => void
}

/** Wait at the kitchen by choice; at a flambé, leave it after the slice. */
function StandButton({ hud, isAdvised, onStand }: StandProps) {
  const stands = hud.standsByChoice || hud.tasks.some(({ intent }) => intent === 'stand')
  return (
    <Button
      className={style.named}
      aria-pressed={stands}
      data-advised={isAdvised}
      title={t(hud.flambes ? 'task.sliceHint' : 'task.standHint')}
      onMouseDown={keepFocus}
      onClick={onStand}
    >
      <Glyph name="stand" />
      <span className={style.word}>{t(hud.flambes ? 'task.sliceButton' : 'task.standButton')}</span>
    </Button>
  )
}

type HireProps = {
  readonly hire: HireHud
  readonly isAdvised: boolean
  readonly onHire: () => void
}

/** The second pair of hands: come, go, and what it has cost so far. */
function HireButton({ hire, isAdvised, onHire }: HireProps) {
  const { presence, wages } = hire
  const isHere = presence === 'here'
  const points = number(wages)
  return (
    <Button
      aria-pressed={isHere}
      aria-keyshortcuts="H"
      aria-label={t(`task.hire.${presence}`, { points })}
      title={t('task.hire.hint', { points: number(hire.pointsPerSecond) })}
      data-hire={presence}
      data-advised={isAdvised}
      onMouseDown={keepFocus}
      onClick={onHire}
    >
      <Glyph name="hire" />
      <span className={style.word}>{t(isHere ? 'task.hire.dismiss' : 'task.hire.hire')}</span>
      {wages > 0 && <span className={style.word}>{t('task.hire.paid', { points })}</span>}
    </Button>
  )
}

/** A click leaves the focus where it was, so that Space goes on to mean pause. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

/** What the task list says while it is empty: what there is to tap, or that nobody needs the waiter. */
function NothingNext({ play }: { readonly play: Play }) {
  return <li className={style.empty}>{t(`task.empty.${useReading(play, nextOf)}`)}</li>
}

const nextOf = ({ room, level, own }: Play): Next => nextIn(room, level.floor, own ?? 0)
