// One room that is watched: whose it is, its score in large figures, and the way into it.
import type { Run } from '../../runs/index.ts'
import type { Hud, Watching } from '../../store/index.ts'
import { personIn } from '../../waiters/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { useGame } from '../game.ts'
import { Room } from '../room/Room.tsx'
import { StillBanner } from '../shift/Standing.tsx'
import { callsOf } from './names.ts'
import style from './WatchedRoom.module.css'

type Props = {
  readonly run: Run
  readonly side: number
  readonly watching: Watching
  readonly isBrief: boolean // too quick to play on from
}

export function WatchedRoom({ run, side, watching, isBrief }: Props) {
  const { runs, rooms } = watching
  const hud = rooms[side]
  if (!hud) return null
  const who = callsOf(runs)[side] ?? ''
  return (
    <section
      className={style.watched}
      aria-label={t('watch.room', { who: wholeOf(hud, who) })}
      data-leads={leads(hud, rooms)}
      data-testid="watched"
      data-score={hud.score}
    >
      <div className={style.caption}>
        <ModePill mode={hud.mode} />
        <span className={style.who}>
          {personIn(run.leads) === null && <Icon name="robot" />}
          <span>{who}</span>
          {side === 0 && rooms.length > 1 && <Heard />}
        </span>
        <Tally hud={hud} />
        {!isBrief && <PlayOn side={side} watching={watching} hud={hud} who={who} />}
      </div>
      <div className={style.place}>
        <Room own={style.room} second={side === 1}>
          <StillBanner hud={hud} />
        </Room>
      </div>
    </section>
  )
}

/** Of two rooms, the sound is this one's. */
function Heard() {
  return (
    <span className={style.heard} title={t('watch.heard')}>
      <Icon name="speaker-high-volume" />
      <span className="spoken">{t('watch.heard')}</span>
    </span>
  )
}

function Tally({ hud: { served, lost, score } }: { readonly hud: Hud }) {
  return (
    <>
      <span className={style.tally}>{t('hud.servedLostLong', { served, lost })}</span>
      <b key={score} className={style.score}>
        <span className="spoken">{t('watch.score')} </span>
        {number(score)}
      </b>
    </>
  )
}

type PlayOnProps = Omit<Props, 'run' | 'isBrief'> & { readonly hud: Hud; readonly who: string }

function PlayOn({ side, watching: { rooms, at, lengthMs }, hud, who }: PlayOnProps) {
  const { host } = useGame()
  const isOver = at >= lengthMs
  const ofWhom = t('watch.playOnOf', { who: wholeOf(hud, who) })
  return (
    <Button
      aria-label={rooms.length > 1 ? ofWhom : t('watch.playOn')}
      title={t('watch.playOnHint', { who })}
      aria-disabled={isOver}
      onClick={() => !isOver && host.takeOver(side)}
    >
      <Icon name="person-raising-hand" size={1.4} />
      <span>{t('watch.playOnShort')}</span>
    </Button>
  )
}

function wholeOf({ mode }: Hud, who: string): string {
  return `${t(`mode.${mode}.name`)}, ${who}`
}

/** Whether it is ahead of another room, and behind none. */
function leads({ score }: Hud, rooms: readonly Hud[]): boolean {
  return rooms.some((room) => room.score < score) && rooms.every((room) => room.score <= score)
}
