// Keeps a linked shift among the high scores under its sender's name: once, and only one that a person
// has played from beginning to end by today's rules.
import { useMemo, useState } from 'react'
import { isSandbox } from '../../levels/index.ts'
import { collectable, type Run } from '../../runs/index.ts'
import { go, isKept, keepRuns } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useGame, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { findStars } from '../people/find-stars.ts'
import style from './Linked.module.css'

export function Keep({ run }: { readonly run: Run }) {
  const { app, host, scores } = useGame()
  const kept = useScores()
  const found = useMemo(() => collectable(run), [run])
  const [isNew, setNew] = useState(false)
  if (typeof found === 'string' || isSandbox(run.replay.level)) return null
  const isHere = isKept(kept, found)
  const keep = () => {
    setNew(keepRuns(scores, [found]) > 0)
    void findStars(host)
  }
  return (
    <div className={style.own}>
      <Icon name={isHere ? 'check-mark-button' : 'trophy'} size={1.7} />
      <output>{isHere ? t(isNew ? 'keep.kept' : 'keep.here') : t('keep.hint')}</output>
      {isHere ? (
        <Button kind="quiet" onClick={() => go(app, { name: 'scores', order: null })}>
          {t('keep.scores')}
        </Button>
      ) : (
        <Button onClick={keep}>{t('keep.offer')}</Button>
      )}
    </div>
  )
}
