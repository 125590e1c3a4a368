// One room that is watched: whose it is, its score in large figures, and the way into it.
import type { Run } from '../../runs/index.ts'
import type { Watching } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../controls/Button.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { useGame } from '../game.ts'
import { Room } from '../room/Room.tsx'
import { StillBanner } from '../shift/Standing.tsx'
import { callsOf } from './names.ts'
import style from './WatchedRoom.module.css'

type Props = { readonly run: Run; readonly side: number; readonly watching: Watching }

export function WatchedRoom({ run, side, watching }: Props) {
  const { host } = useGame()
  const { runs, rooms, at, lengthMs } = watching
  const hud = rooms[side]
  const who = callsOf(runs)[side] ?? ''
  if (!hud) return null
  const best = Math.max(...rooms.map(({ score }) => score))
  const isEven = rooms.every(({ score }) => score === best)
  const hint = t('watch.playOnHint', { who })
  const whole = `${t(`mode.${hud.mode}.name`)}, ${who}`
  const isOver = at >= lengthMs
  return (
    <section
      className={style['watched']}
      aria-label={t('watch.room', { who: whole })}
      data-leads={!isEven && hud.score === best}
      data-testid="watched"
      data-score={hud.score}
    >
      <div className={style['caption']}>
        <ModePill mode={hud.mode} />
        <span className={style['who']}>
          {run.robot && <Icon name="robot" />}
          <span>{who}</span>
          {side === 0 && rooms.length > 1 && (
            <span className={style['heard']} title={t('watch.heard')}>
              <Icon name="speaker-high-volume" />
              <span className="spoken">{t('watch.heard')}</span>
            </span>
          )}
        </span>
        <span className={style['tally']}>
          {t('hud.servedLostLong', { served: hud.served, lost: hud.lost })}
        </span>
        <b key={hud.score} className={style['score']}>
          <span className="spoken">{t('watch.score')} </span>
          {number(hud.score)}
        </b>
        <Button
          aria-label={rooms.length > 1 ? t('watch.playOnOf', { who: whole }) : t('watch.playOn')}
          title={hint}
          aria-disabled={isOver}
          onClick={() => !isOver && host.takeOver(side)}
        >
          <Icon name="person-raising-hand" size={1.4} />
          <span>{t('watch.playOnShort')}</span>
        </Button>
      </div>
      <div className={style['place']}>
        <Room own={style['room']} second={side === 1}>
          <StillBanner hud={hud} />
        </Room>
      </div>
    </section>
  )
}
