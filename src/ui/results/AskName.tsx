// Asks once whose score this is, with a name that can be taken at one tap. The score is on file by
// then and gets the name as soon as there is one.
import { useEffect, useState } from 'react'
import { choose, nameOutcome, reviseEntry, type Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { NameField } from '../controls/NameField.tsx'
import { useGame, useSettings, type Game } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import style from './Results.module.css'

export function AskName({ outcome }: { readonly outcome: Outcome }) {
  const game = useGame()
  const { entry, run } = outcome
  const { settings } = game
  const [isAsked] = useState(
    () => entry !== null && run.name === '' && !settings.getState().nameAsked,
  )
  useEffect(() => (isAsked ? () => leave(game, entry) : undefined), [game, isAsked, entry])
  const isNamed = useSettings(({ name }) => name !== '')
  if (!isAsked || entry === null) return null
  const suggested = suggestedName(entry)
  return (
    <Card as="div" className={style.ask} onBlur={() => nameShift(game, entry)}>
      <NameField label={t('results.nameThis')} hint={t('results.nameThisHint')} />
      {!isNamed && (
        <Button
          onClick={() => {
            choose(settings, { name: suggested })
            nameShift(game, entry)
          }}
        >
          {t('results.takeName', { name: suggested })}
        </Button>
      )}
    </Card>
  )
}

function leave(game: Game, entry: string | null): void {
  nameShift(game, entry)
  choose(game.settings, { nameAsked: true })
}

/** Once the name is whole: every letter on its way would be a name to other tabs. */
function nameShift({ app, scores, settings }: Game, entry: string | null): void {
  const { name } = settings.getState()
  const kept = scores.getState().entries.find(({ id }) => id === entry)
  if (!kept || name === '' || kept.name === name) return
  nameOutcome(app, kept.id, name)
  reviseEntry(scores, { ...kept, name })
}

/** The same as long as these results are shown. */
function suggestedName(entry: string): string {
  const names = t('results.names').split(', ')
  const sum = [...entry].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return names[sum % names.length] ?? ''
}
