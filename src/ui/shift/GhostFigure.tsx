// Whoever is played against: how far ahead or behind, and the button that lets the ghost go and come.
import { useLayoutEffect } from 'react'
import { choose, type GhostHud } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useGame, useSettings } from '../game.ts'
import { isPress, isTyped } from '../keys.ts'
import { whoOf } from '../watch/names.ts'
import style from './BarItems.module.css'

type Props = { readonly ghost: GhostHud; readonly score: number }

export function GhostFigure({ ghost, score }: Props) {
  const on = useSettings((chosen) => chosen.ghost)
  const toggle = useToggle()
  const words = wordsOf(ghost, score)
  return (
    <button
      type="button"
      className={style.ghost}
      aria-label={on ? `${t('ghost.toggle')}: ${words}` : t('ghost.toggle')}
      aria-pressed={on}
      aria-keyshortcuts="G"
      title={`${words}\n${t('ghost.hint')}`}
      data-ahead={score >= ghost.score}
      data-testid="ghost"
      data-score={ghost.score}
      onMouseDown={(event) => event.preventDefault()}
      onClick={toggle}
    >
      <Icon name="ghost" size={1.5} />
      {on && <b aria-hidden>{signed(score - ghost.score)}</b>}
    </button>
  )
}

function useToggle(): () => void {
  const { settings } = useGame()
  const toggle = () => choose(settings, { ghost: !settings.getState().ghost })
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPress(event, 'g') || isTyped(event) || document.querySelector('dialog[open]')) return
      choose(settings, { ghost: !settings.getState().ghost })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [settings])
  return toggle
}

/** By how much the player is ahead, or behind. */
function signed(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  return `${sign}${number(Math.abs(points))}`
}

function wordsOf(ghost: GhostHud, score: number): string {
  const ahead = score - ghost.score
  const how = ahead > 0 ? 'ahead' : ahead < 0 ? 'behind' : 'even'
  const points = number(Math.abs(ahead))
  return t(`ghost.${how}`, { name: whoOf(ghost), score: number(ghost.score), points })
}
