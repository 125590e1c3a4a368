// What the player may choose.
import { useState } from 'react'
import { back, choose, type Settings } from '../../store/index.ts'
import { isLanguage, languages, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { NameField } from '../controls/NameField.tsx'
import { useEscape } from '../escape.ts'
import { useApp, useGame, useIntroduced, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Choice } from '../kit/Field.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { Slider, Switch } from '../kit/Switch.tsx'
import { useHasKeys } from '../keys.ts'
import { useSpeak } from '../language.ts'
import { usePanelPlace, useShowPanel } from '../panel/place.ts'
import { toggleView } from '../view.ts'
import style from './SettingsScreen.module.css'

const motions: readonly Settings['reducedMotion'][] = ['system', 'on', 'off']

export function SettingsScreen() {
  const { app } = useGame()
  const leave = () => back(app)
  const hasKeys = useHasKeys()
  useEscape(leave)
  return (
    <Page own={style}>
      <header>
        <Icon name="gear" size={2.6} />
        <h1>{t('settings.title')}</h1>
      </header>
      <div className={style.groups}>
        <Card>
          <NameField label={t('settings.name')} hint={t('settings.nameHint')} />
          <LanguageSection />
        </Card>
        <Card>
          <SoundSection hasKeys={hasKeys} />
          {'vibrate' in navigator && <VibrationSection />}
        </Card>
        <Card>
          <MotionSection />
          <PanelSection />
          <ProjectorSection hasKeys={hasKeys} />
        </Card>
        <LastCard hasKeys={hasKeys} />
      </div>
      <Toolbar>
        <Button onClick={leave}>{t('settings.back')}</Button>
        <a className={style.licenses} href="./licenses.txt" target="_blank" rel="noreferrer">
          {t('settings.licenses')}
        </a>
      </Toolbar>
    </Page>
  )
}

/** Whoever has no keyboard is not told of keys. */
type KeyedProps = { readonly hasKeys: boolean }

function LastCard({ hasKeys }: KeyedProps) {
  const [isNew] = useState(!useIntroduced())
  if (!hasKeys && !isNew) return null
  return (
    <Card>
      {hasKeys && <KeysSection />}
      {isNew && <EverythingSection />}
    </Card>
  )
}

/** Whether things move. */
function MotionSection() {
  const { settings } = useGame()
  const motion = useSettings(({ reducedMotion }) => reducedMotion)
  return (
    <section>
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
    </section>
  )
}

/** How loud the café is, and whether it is heard at all. */
function SoundSection({ hasKeys }: KeyedProps) {
  const { settings } = useGame()
  const sound = useSettings((chosen) => chosen.sound)
  const music = useSettings((chosen) => chosen.music)
  const muted = useSettings((chosen) => chosen.muted)
  return (
    <section aria-label={t('settings.sounds')}>
      <Slider
        label={t('settings.sound')}
        value={sound}
        onChange={(value) => choose(settings, { sound: value })}
      />
      <Slider
        label={t('settings.music')}
        value={music}
        onChange={(value) => choose(settings, { music: value })}
      />
      <Switch
        label={t('settings.mute')}
        on={muted}
        onSwitch={(value) => choose(settings, { muted: value })}
      />
      {hasKeys && <p>{t('settings.muteHint')}</p>}
    </section>
  )
}

/** Where the device can: whether it is felt what happens. */
function VibrationSection() {
  const { settings } = useGame()
  const on = useSettings(({ vibration }) => vibration)
  return (
    <section>
      <Switch
        label={t('settings.vibration')}
        on={on}
        onSwitch={(value) => choose(settings, { vibration: value })}
      />
      <p>{t('settings.vibrationHint')}</p>
    </section>
  )
}

const SYSTEM = 'system'

/** Which language the café speaks. Each calls itself by its own name, to be found by whoever reads it. */
function LanguageSection() {
  const kept = useSettings(({ language }) => language)
  const chosen = useApp(({ device }) => device.visitLanguage) ?? kept
  const named = Object.entries(languages).map(([value, label]) => ({ value, label }))
  return (
    <section>
      <Choice
        legend={t('settings.language')}
        options={[{ value: SYSTEM, label: t('settings.languageSystem') }, ...named]}
        value={isLanguage(chosen) ? chosen : SYSTEM}
        onChoose={useSpeak()}
      />
    </section>
  )
}

/** For whoever has not played here, but knows the game: somebody who invites a room, for one. */
function EverythingSection() {
  const { settings } = useGame()
  const on = useSettings(({ introduced }) => introduced)
  return (
    <section>
      <Switch
        label={t('settings.everything')}
        on={on}
        onSwitch={(introduced) => choose(settings, { introduced })}
      />
      <p>{t('settings.everythingHint')}</p>
    </section>
  )
}

/** Whether single letters and digits do something at once. */
function KeysSection() {
  const { settings } = useGame()
  const on = useSettings(({ singleKeys }) => singleKeys)
  return (
    <section>
      <Switch
        label={t('settings.singleKeys')}
        on={on}
        onSwitch={(value) => choose(settings, { singleKeys: value })}
      />
      <p>{t('settings.singleKeysHint')}</p>
    </section>
  )
}

/** Whether the event loop stands beside the room. */
function PanelSection() {
  const place = usePanelPlace()
  return (
    <section aria-label={t('panel.region')}>
      <Switch label={t('panel.setting')} on={place !== 'none'} onSwitch={useShowPanel()} />
      <p>{t('panel.settingHint')}</p>
    </section>
  )
}

/** The view for a room full of people. It is for now, not for ever: no setting keeps it. */
function ProjectorSection({ hasKeys }: KeyedProps) {
  const { app } = useGame()
  const on = useApp(({ device }) => device.view === 'projector')
  return (
    <section>
      <Switch label={t('settings.projector')} on={on} onSwitch={() => toggleView(app)} />
      <p>
        {t('settings.projectorHint')} {hasKeys && t('settings.projectorKey')}
      </p>
    </section>
  )
}
