// What the player may choose.
import { back, choose, type Settings } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Card } from '../kit/Card.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Choice.tsx'
import { NameField } from '../controls/NameField.tsx'
import { useEscape } from '../escape.ts'
import { useGame, useSettings } from '../game.ts'
import { Page } from '../kit/Page.tsx'
import { KeysSection } from './KeysSection.tsx'
import { LanguageSection } from './LanguageSection.tsx'
import { PanelSection } from './PanelSection.tsx'
import style from './SettingsScreen.module.css'
import { ProjectorSection } from './ProjectorSection.tsx'
import { SoundSection } from './SoundSection.tsx'

const motions: readonly Settings['reducedMotion'][] = ['system', 'on', 'off']

export function SettingsScreen() {
  const { app, settings } = useGame()
  const motion = useSettings(({ reducedMotion }) => reducedMotion)
  const leave = () => back(app)
  useEscape(leave)
  return (
    <Page own={style}>
      <header>
        <Icon name="gear" size={2.6} />
        <h1>{t('settings.title')}</h1>
      </header>
      <Card>
        <NameField label={t('settings.name')} hint={t('settings.nameHint')} />
      </Card>
      <Card>
        <Choice
          legend={t('settings.motion')}
          options={motions.map((value) => ({
            value,
            label: t(`settings.motionChoice.${value}`),
          }))}
          value={motion}
          onChoose={(reducedMotion) => choose(settings, { reducedMotion })}
        />
        <p>{t('settings.motionHint')}</p>
      </Card>
      <LanguageSection />
      <SoundSection />
      <PanelSection />
      <ProjectorSection />
      <KeysSection />
      <Toolbar>
        <Button onClick={leave}>{t('settings.back')}</Button>
      </Toolbar>
    </Page>
  )
}
