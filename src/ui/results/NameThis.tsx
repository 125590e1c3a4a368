// Who came by an address has had no chance to say a name: here is one, for the score just filed.
import { useEffect, useState } from 'react'
import { reviseEntry, type Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { NameField } from '../controls/NameField.tsx'
import { useGame, useSettings, type Game } from '../game.ts'
import style from './Results.module.css'

/** Nothing, unless this shift was filed without a name. */
export function NameThis({ outcome }: { readonly outcome: Outcome }) {
  const game = useGame()
  const { entry, run } = outcome
  const [isNameless] = useState(entry !== null && run.name === '')
  const name = useSettings((settings) => settings.name)
  useEffect(() => {
    if (isNameless && name !== '') nameShift(game, name)
  }, [game, isNameless, name])
  if (!isNameless) return null
  return (
    <div className={style['name']}>
      <NameField label={t('results.nameThis')} hint={t('results.nameThisHint')} />
    </div>
  )
}

function nameShift({ app, scores }: Game, name: string): void {
  const { outcome } = app.getState()
  if (!outcome || outcome.run.name === name) return
  app.setState({ outcome: { ...outcome, run: { ...outcome.run, name } } })
  const kept = scores.getState().entries.find(({ id }) => id === outcome.entry)
  if (kept) reviseEntry(scores, { ...kept, name })
}
