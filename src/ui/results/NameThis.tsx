// Who came by an address has had no chance to say a name: here is one, for the score just filed.
import { useEffect, useState } from 'react'
import { nameOutcome, reviseEntry, type Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { NameField } from '../controls/NameField.tsx'
import { useGame, type Game } from '../game.ts'
import style from './Results.module.css'

/** Nothing, unless this shift was filed without a name. */
export function NameThis({ outcome }: { readonly outcome: Outcome }) {
  const game = useGame()
  const { entry, run } = outcome
  const [isNameless] = useState(entry !== null && run.name === '')
  useEffect(
    () => (isNameless ? () => nameShift(game, entry) : undefined),
    [game, isNameless, entry],
  )
  if (!isNameless) return null
  return (
    <div className={style.name} onBlur={() => nameShift(game, entry)}>
      <NameField label={t('results.nameThis')} hint={t('results.nameThisHint')} />
    </div>
  )
}

/** Once the name is whole: every letter on its way would be a name to other tabs. */
function nameShift({ app, scores, settings }: Game, entry: string | null): void {
  const { name } = settings.getState()
  const kept = scores.getState().entries.find(({ id }) => id === entry)
  if (!kept || name === '' || kept.name === name) return
  nameOutcome(app, kept.id, name)
  reviseEntry(scores, { ...kept, name })
}
