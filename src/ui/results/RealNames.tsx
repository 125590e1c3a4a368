// The first results say what programmers call the things a newcomer has just played with. From then
// on the panel has these names, too, and the title offers everything.
import { useEffect, useState } from 'react'
import { choose, isPlayedHere, type Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useGame } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import style from './Results.module.css'

export function RealNames({ outcome: { entry } }: { readonly outcome: Outcome }) {
  const { settings, scores } = useGame()
  const [isFirst] = useState(() => {
    const played = scores.getState().entries.filter(isPlayedHere)
    return entry !== null && played.length <= 1 && !settings.getState().introduced
  })
  useEffect(() => {
    if (entry !== null) choose(settings, { introduced: true })
  }, [settings, entry])
  if (!isFirst) return null
  return (
    <Card as="p" className={style.why}>
      <Icon name="sparkles" size={1.7} />
      <span>
        <Rich text={t('results.realNames')} />
      </span>
    </Card>
  )
}
