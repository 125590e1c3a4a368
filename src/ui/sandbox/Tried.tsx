// The shifts of the sandbox since the page was opened, to be seen again, beside each other, or shared.
import { isComparable, levelOf } from '../../levels/index.ts'
import { go } from '../../store/index.ts'
import type { Outcome } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { sideBySide } from '../linked/own-run.ts'
import { ShareButton } from '../share/ShareButton.tsx'
import { changedWords } from './dial-words.ts'
import style from './Sandbox.module.css'

export function Tried() {
  const tried = useApp((app) => app.tried)
  const [last] = tried
  if (!last) return null
  return (
    <Card aria-labelledby="sandbox-tried">
      <h2 id="sandbox-tried">{t('sandbox.tried')}</h2>
      <ul className={style.tried}>
        {tried.map((outcome) => (
          <Shift key={`${outcome.order.level} ${outcome.hash}`} outcome={outcome} last={last} />
        ))}
      </ul>
      <small>{t('sandbox.until')}</small>
    </Card>
  )
}

type ShiftProps = { readonly outcome: Outcome; readonly last: Outcome }

function Shift({ outcome, last }: ShiftProps) {
  const { app, host } = useGame()
  const { order, result, run } = outcome
  const points = { score: number(result.score), served: number(result.served) }
  return (
    <li>
      <p>
        <ModePill mode={order.mode} /> <b>{t('sandbox.points', points)}</b>{' '}
        <small>{shiftWords(outcome)}</small>
      </p>
      <Button onClick={() => host.watch([run])}>{t('sandbox.see')}</Button>
      <Button onClick={() => go(app, { name: 'timeline', runs: [run] })}>{t('sandbox.why')}</Button>
      {outcome !== last && canCompare(outcome, last) && (
        <Button onClick={() => host.watch(sideBySide(run, last.run))}>{t('sandbox.beside')}</Button>
      )}
      <ShareButton run={run} />
    </li>
  )
}

function shiftWords({ order: { level, seed } }: Outcome): string {
  return t('sandbox.shift', {
    level: levelName(level),
    seed,
    dials: changedWords(level),
  })
}

/** The same customers' numbers in the same room: then their clocks can go together. */
function canCompare({ order: one }: Outcome, { order: other }: Outcome): boolean {
  const [level, beside] = [levelOf(one.level), levelOf(other.level)]
  return one.seed === other.seed && !!level && !!beside && isComparable(level, beside)
}
