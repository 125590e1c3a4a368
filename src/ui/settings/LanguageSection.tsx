// Which language the café speaks. Each calls itself by its own name, to be found by whoever reads it.
import { choose, setDevice } from '../../store/index.ts'
import { isLanguage, languages, t } from '../../words/index.ts'
import { Card } from '../kit/Card.tsx'
import { Choice } from '../kit/Choice.tsx'
import { useApp, useGame, useSettings } from '../game.ts'

const SYSTEM = 'system'

export function LanguageSection() {
  const { app, settings } = useGame()
  const kept = useSettings(({ language }) => language)
  const chosen = useApp(({ device }) => device.visitLanguage) ?? kept
  const named = Object.entries(languages).map(([value, label]) => ({ value, label }))
  return (
    <Card>
      <Choice
        legend={t('settings.language')}
        options={[{ value: SYSTEM, label: t('settings.languageSystem') }, ...named]}
        value={isLanguage(chosen) ? chosen : SYSTEM}
        onChoose={(language) => {
          choose(settings, { language })
          setDevice(app, { visitLanguage: null })
        }}
      />
    </Card>
  )
}
