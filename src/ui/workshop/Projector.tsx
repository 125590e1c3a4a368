// The screen that the whole room sees, to be read from ten metres. It is steered from elsewhere: nothing on
// it has to be pressed.
import { useState } from 'react'
import type { RoomVisit, Workshop } from '../../host/index.ts'
import type { RouteOf } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { BigCode, CornerCode } from './BigCode.tsx'
import { Connection } from './Connection.tsx'
import { Person } from './Pieces.tsx'
import { ProjectorDebrief } from './ProjectorDebrief.tsx'
import { ProjectorLobby } from './ProjectorLobby.tsx'
import { ProjectorRound } from './ProjectorRound.tsx'
import { ProjectorQuestion, ProjectorTalk } from './ProjectorTalk.tsx'
import type { ProjectorProps } from './props.ts'
import { refusalWords, useEnter, useWorkshop } from './useWorkshop.ts'
import style from './Projector.module.css'

type ShowProps = { readonly code: string; readonly workshop: Workshop }

export function Projector({ route: { code } }: { readonly route: RouteOf<'projector'> }) {
  const workshop = useWorkshop()
  if (!workshop) return <output className="spoken">{t('workshop.loading')}</output>
  return <Show key={code} code={code} workshop={workshop} />
}

function Show({ code, workshop }: ShowProps) {
  const { visit, hasKey } = useEnter(workshop, code, 'projector')
  if (!hasKey) return <Alone words={refusalWords('notKnown')} />
  return visit && <ProjectorView visit={visit} workshop={workshop} />
}

type ViewProps = { readonly visit: RoomVisit; readonly workshop: Workshop }

export function ProjectorView({ visit, workshop }: ViewProps) {
  const [isLarge, setLarge] = useState(false)
  const { status, view, code } = visit
  if (status.type === 'gone') return <Alone words={refusalWords(status.reason)} />
  if (!view) return <Alone words={t('workshop.loading')} />
  const link = workshop.joinLink(code)
  const { pausedFor } = view.shared
  return (
    <div className={style.projector} data-phase={view.shared.phase.type}>
      <h1 className="spoken">{t(`workshop.phase.${view.shared.phase.type}`)}</h1>
      <Phase view={view} workshop={workshop} link={link} onLarge={() => setLarge(true)} />
      {pausedFor !== null && (
        <output className={style.pause}>
          <b>{t('workshop.paused')}</b>
          {pausedFor !== '' && <span>{pausedFor}</span>}
        </output>
      )}
      {isLarge && <BigCode link={link} code={code} onClose={() => setLarge(false)} />}
      <div className={style.connection}>
        <Connection visit={visit} />
      </div>
    </div>
  )
}

function Phase(props: ProjectorProps) {
  const { phase } = props.view.shared
  switch (phase.type) {
    case 'lobby':
      return <ProjectorLobby {...props} />
    case 'predict':
      return <ProjectorQuestion {...props} closesAt={phase.closesAt} />
    case 'round':
      return <ProjectorRound {...props} />
    case 'talk':
      return <ProjectorTalk {...props} />
    case 'debrief':
      return <ProjectorDebrief {...props} />
    case 'podium':
    case 'ended':
      return <ProjectorPodium {...props} />
    default:
      return phase satisfies never
  }
}

function Alone({ words }: { readonly words: string }) {
  const { host } = useGame()
  return (
    <div className={style.projector}>
      <div className={style.alone}>
        <output>{words}</output>
        <Button onClick={() => host.toTitle()}>{t('workshop.back')}</Button>
      </div>
    </div>
  )
}

/** The best of the room, where the board is shown, and the end of the session. */
function ProjectorPodium({ view, link, onLarge }: ProjectorProps) {
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
