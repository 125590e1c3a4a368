// Whoever leads the room: one large button for what comes next, and everything else below it. As good on a
// phone as on a laptop.
import { useState } from 'react'
import type { RoomVisit, Workshop } from '../../host/index.ts'
import type { RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { Connection } from './Connection.tsx'
import { Controls } from './Controls.tsx'
import { spacedCode } from './QrCode.tsx'
import { refusalWords, useEnter, useWorkshop } from './useWorkshop.ts'
import style from './Facilitator.module.css'

type LeadProps = { readonly code: string; readonly workshop: Workshop }

export function Facilitator({ route: { code } }: { readonly route: RouteOf<'facilitator'> }) {
  const workshop = useWorkshop()
  if (!workshop) return <output className="spoken">{t('workshop.loading')}</output>
  return <Lead key={code} code={code} workshop={workshop} />
}

function Lead({ code, workshop }: LeadProps) {
  const { host } = useGame()
  const { visit, hasKey } = useEnter(workshop, code, 'host')
  const [back] = useState(() => () => host.toTitle())
  useEscape(back)
  return (
    <Page own={style}>
      <header>
        <Icon name="door" size={2.6} />
        <h1>{t('workshop.lead', { code: spacedCode(code) })}</h1>
      </header>
      {!hasKey && <p role="alert">{refusalWords('notKnown')}</p>}
      {hasKey && visit && <LeaderView visit={visit} workshop={workshop} />}
      <Toolbar>
        <Button kind="quiet" onClick={back}>
          {t('workshop.back')}
        </Button>
      </Toolbar>
    </Page>
  )
}

type ViewProps = { readonly visit: RoomVisit; readonly workshop: Workshop }

export function LeaderView({ visit, workshop }: ViewProps) {
  const { status, view } = visit
  if (status.type === 'gone') return <p role="alert">{refusalWords(status.reason)}</p>
  return (
    <>
      <Connection visit={visit} />
      {view ? (
        <Controls visit={visit} view={view} workshop={workshop} />
      ) : (
        <p>{t('workshop.loading')}</p>
      )}
    </>
  )
}
