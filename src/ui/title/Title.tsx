// The title, over the running café: choose a level and a mode, and the shift begins.
import { levelIds } from '../../levels/index.ts'
import { choose } from '../../store/index.ts'
import { say, t } from '../../words/index.ts'
import { Button } from '../controls/Button.tsx'
import { Choice } from '../controls/Choice.tsx'
import { MuteButton } from '../controls/MuteButton.tsx'
import { NameField } from '../controls/NameField.tsx'
import { useGame, useLevelId } from '../game.ts'
import { Backdrop } from './Backdrop.tsx'
import { ModeCard } from './ModeCard.tsx'
import style from './Title.module.css'
import { UnderWay } from './UnderWay.tsx'

export function Title() {
  const { app, settings } = useGame()
  const level = useLevelId()
  return (
    <div className={style['title']}>
      <Backdrop />
      <div className={style['column']}>
        <header>
          <h1>{t('title.name')}</h1>
          <p>{t('title.tagline')}</p>
        </header>
        <UnderWay />
        <Choice
          legend={t('title.levels')}
          options={levelIds.map(levelOption)}
          value={level}
          onChoose={(id) => choose(settings, { level: id })}
        />
        <section className={style['cards']} aria-label={t('title.modes')}>
          <ModeCard mode="blocking" level={level} />
          <ModeCard mode="async" level={level} />
        </section>
        <div className={style['row']}>
          <NameField label={t('title.yourName')} hint={t('title.nameHint')} />
          <nav>
            <Button kind="quiet" onClick={() => app.setState({ screen: 'scores', outcome: null })}>
              {t('title.scores')}
            </Button>
            <Button kind="quiet" onClick={() => app.setState({ screen: 'settings' })}>
              {t('title.settings')}
            </Button>
            <MuteButton />
          </nav>
        </div>
        <footer>{t('title.footer')}</footer>
      </div>
    </div>
  )
}

function levelOption(id: string) {
  return { value: id, label: say(`level.${id}.name`), detail: say(`level.${id}.description`) }
}
