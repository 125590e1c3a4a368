// The scores of a room without a server: people send the links of their shifts, which are pasted or
// scanned here, checked, and become one table.
import { back } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { CollectedTable } from './CollectedTable.tsx'
import { Links } from './Links.tsx'
import style from './Collect.module.css'

export function Collect() {
  const { app } = useGame()
  const collected = useApp((all) => all.collected)
  useEscape(() => back(app))
  return (
    <Page own={style}>
      <header>
        <Icon name="busts-in-silhouette" size={2.6} />
        <h1>
          {t('collect.title')}
          <small>{t('collect.intro')}</small>
        </h1>
      </header>
      <div className={style.halves} data-empty={collected.length === 0}>
        <Links />
        {collected.length > 0 && <CollectedTable collected={collected} />}
      </div>
      <Toolbar>
        <Button kind="quiet" onClick={() => back(app)}>
          {t('collect.back')}
        </Button>
      </Toolbar>
    </Page>
  )
}
