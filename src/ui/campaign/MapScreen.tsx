// The campaign's street: every level, what it teaches, and how far the player has come.
import { campaignLevels } from '../../levels/index.ts'
import { go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Page } from '../kit/Page.tsx'
import style from './MapScreen.module.css'

export function MapScreen() {
  const { app } = useGame()
  const progress = useApp((all) => all.progress)
  return (
    <Page own={{}}>
      <h1>{t('campaign.map')}</h1>
      <ol className={style.signs}>
        {campaignLevels.map(({ id }) => (
          <li key={id}>
            <Button onClick={() => go(app, { name: 'predict', level: id })}>
              {levelName(id)} <Stars count={progress[id]?.stars ?? 0} />
            </Button>
            <small>{t(`lesson.${id}.teaches`)}</small>
          </li>
        ))}
      </ol>
    </Page>
  )
}
