// In which language code is shown: one choice, remembered for every place that shows some.
import { codeLanguages } from '../../code/index.ts'
import { choose } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame, useSettings } from '../game.ts'
import { Segments } from '../kit/Switch.tsx'

export function CodeLanguageChoice() {
  const { settings } = useGame()
  const chosen = useSettings(({ code }) => code)
  return (
    <Segments
      label={t('codeLanguage.label')}
      options={codeLanguages}
      chosen={chosen}
      wordsOf={(each) => t(`codeLanguage.${each}`)}
      onChoose={(code) => choose(settings, { code })}
    />
  )
}
