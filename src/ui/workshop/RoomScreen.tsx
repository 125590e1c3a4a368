// The room as a player has it, from the door to the podium. The shift itself is the game's own screen.
import { useEffect, useState } from 'react'
import type { RoomVisit, Workshop } from '../../host/index.ts'
import type { RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { Connection } from './Connection.tsx'
import { JoinForm } from './JoinForm.tsx'
import { PlayerPhase } from './PlayerPhase.tsx'
import { spacedCode } from './QrCode.tsx'
import { refusalWords, useEnter, useWorkshop } from './useWorkshop.ts'
import style from './Workshop.module.css'

export function RoomScreen({ route: { code } }: { readonly route: RouteOf<'room'> }) {
  const workshop = useWorkshop()
  if (!workshop) return <output className="spoken">{t('workshop.loading')}</output>
  return <Seat key={code} code={code} workshop={workshop} />
}

type Props = { readonly code: string; readonly workshop: Workshop }

function Seat({ code, workshop }: Props) {
  const { host } = useGame()
  const { visit, hasKey, again } = useEnter(workshop, code, 'seat')
  const [back] = useState(() => () => host.toTitle())
  useEscape(back)
  const isUnknown = visit?.status.type === 'gone' && visit.status.reason === 'notKnown'
  return (
    <Page own={style}>
      <header>
        <Icon name="door" size={2.6} />
        <h1>{t('workshop.door', { code: spacedCode(code) })}</h1>
      </header>
      {!hasKey || isUnknown ? (
        <JoinForm code={code} workshop={workshop} onSeat={again} />
      ) : (
        visit && <PlayerView visit={visit} workshop={workshop} />
      )}
      <Toolbar>
        <Button kind="quiet" onClick={back}>
          {t('workshop.back')}
        </Button>
      </Toolbar>
    </Page>
  )
}

type ViewProps = { readonly visit: RoomVisit; readonly workshop: Workshop }

export function PlayerView({ visit, workshop }: ViewProps) {
  const { status, view, code } = visit
  if (status.type === 'gone') return <Gone visit={visit} workshop={workshop} />
  return (
    <>
      <Connection visit={visit} />
      {view?.own ? (
        <PlayerPhase visit={visit} view={view} own={view.own} workshop={workshop} />
      ) : (
        <p>{t('workshop.loading')}</p>
      )}
      {view?.shared.phase.type === 'ended' && <Forget workshop={workshop} code={code} />}
    </>
  )
}

/** Why there is no way in, and how there may be one again. */
function Gone({ visit: { status, code }, workshop }: ViewProps) {
  if (status.type !== 'gone') return null
  const isElsewhere = status.reason === 'elsewhere'
  const again = () => {
    workshop.leave()
    workshop.enter(code, 'seat', isElsewhere)
  }
  return (
    <div className={style.door} role="alert">
      <h2>{refusalWords(status.reason)}</h2>
      {isElsewhere && <p>{t('workshop.oneTab')}</p>}
      <Button kind="primary" onClick={again}>
        {t(isElsewhere ? 'workshop.takeOver' : 'workshop.tryAgain')}
      </Button>
    </div>
  )
}

/** A room that is over is not offered again at the title. */
function Forget({ workshop, code }: Props) {
  useEffect(() => workshop.forgetSeat(code), [workshop, code])
  return null
}
