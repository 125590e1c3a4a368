// The way into a workshop: host a room, or join one with its code. Where no server is behind the page, what
// is needed.
import { useEffect, useState } from 'react'
import type { Workshop } from '../../host/index.ts'
import { go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useEscape } from '../escape.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { RoomBeside } from '../room/RoomBeside.tsx'
import { CodeForm } from './CodeForm.tsx'
import { HostForm } from './HostForm.tsx'
import { useWorkshop } from './useWorkshop.ts'
import style from './Workshop.module.css'

export function WorkshopScreen() {
  const { host } = useGame()
  const workshop = useWorkshop()
  const hasServer = useServer(workshop)
  const [back] = useState(() => () => host.toTitle())
  useEscape(back)
  return (
    <Page own={style} beside={<RoomBeside />}>
      <header>
        <Icon name="mobile-phone" size={2.6} />
        <h1>
          {t('workshop.title')}
          <small>{t('workshop.intro')}</small>
        </h1>
      </header>
      {hasServer === null && <output>{t('workshop.loading')}</output>}
      {hasServer === false && <NoServer />}
      {hasServer && workshop && <Ways workshop={workshop} />}
      <Toolbar>
        <Button kind="quiet" onClick={back}>
          {t('workshop.back')}
        </Button>
      </Toolbar>
    </Page>
  )
}

/** Null until it has answered, or not. */
function useServer(workshop: Workshop | null): boolean | null {
  const [has, setHas] = useState<boolean | null>(null)
  useEffect(() => void workshop?.hasServer().then(setHas), [workshop])
  return has
}

function NoServer() {
  return (
    <Card>
      <p>
        <Icon name="laptop" size={2} /> <Rich text={t('workshop.noServer')} />
      </p>
    </Card>
  )
}

function Ways({ workshop }: { readonly workshop: Workshop }) {
  const { app } = useGame()
  const [lastSeat, setLastSeat] = useState(() => workshop.lastSeat())
  const come = (code: string) => go(app, { name: 'room', code })
  return (
    <>
      {lastSeat !== null && (
        <Toolbar as="div">
          <Button kind="primary" onClick={() => come(lastSeat)}>
            {t('workshop.backToRoom', { code: lastSeat })}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              workshop.forgetSeat(lastSeat)
              setLastSeat(null)
            }}
          >
            {t('workshop.forgetRoom')}
          </Button>
        </Toolbar>
      )}
      <Card>
        <h2>{t('workshop.join')}</h2>
        <CodeForm onFound={come} workshop={workshop} />
      </Card>
      <Card>
        <h2>{t('workshop.host')}</h2>
        <p>{t('workshop.hostHint')}</p>
        <HostForm workshop={workshop} />
      </Card>
    </>
  )
}
