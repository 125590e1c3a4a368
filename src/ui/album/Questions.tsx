// The questions that are asked most, each with the level that shows its answer.
import { questions } from '../../levels/index.ts'
import { backTo, go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import style from './Album.module.css'

export function Questions() {
  const { app } = useGame()
  const back = () => backTo(app, { name: 'map' })
  useEscape(back)
  return (
    <Page own={style}>
      <h1>{t('campaign.questions')}</h1>
      {questions.map(({ id, see }) => (
        <Card key={id} className={style.question} aria-labelledby={`question-${id}`}>
          <h2 id={`question-${id}`}>{t(`questions.${id}.ask`)}</h2>
          <p>{t(`questions.${id}.answer`)}</p>
          <Button onClick={() => go(app, { name: 'predict', level: see })}>
            <Icon name="play-button" /> {t('questions.see', { level: levelName(see) })}
          </Button>
        </Card>
      ))}
      <Toolbar>
        <Button ref={takeFocus} onClick={back}>
          {t('campaign.toMap')}
        </Button>
        <Button onClick={() => go(app, { name: 'album' })}>{t('campaign.album')}</Button>
      </Toolbar>
    </Page>
  )
}
