// The best of the room, where the board is shown, and the end of the session.
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { CornerCode } from './BigCode.tsx'
import { Person } from './Person.tsx'
import type { ProjectorProps } from './props.ts'
import style from './Projector.module.css'

export function ProjectorPodium({ view, link, onLarge }: ProjectorProps) {
  const { top, settings, code, phase } = view.shared
  return (
    <div className={style.words}>
      <p className={style.question}>
        <Icon name="trophy" /> {t(`workshop.phase.${phase.type}`)}
      </p>
      {settings.showsBoard ? (
        <ol className={style.podium}>
          {top.map(({ place, seat, name, score }) => (
            <li key={seat} data-place={place}>
              <Person seat={seat} />
              <b>{name ?? t('workshop.hiddenName', { number: number(seat + 1) })}</b>
              <span>{t('workshop.score', { score: number(score) })}</span>
              <i>{number(place)}</i>
            </li>
          ))}
        </ol>
      ) : (
        <p className={style.large}>{t('workshop.noBoard')}</p>
      )}
      <div className={style.foot}>
        <p className={style.large}>{t('workshop.inCafe', { count: view.shared.counts.seats })}</p>
        {phase.type === 'podium' && <CornerCode link={link} code={code} onLarge={onLarge} />}
      </div>
    </div>
  )
}
