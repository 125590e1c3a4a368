// The figures of the bar, each under its name: how content the guests are, the score, and how far
// ahead of the ghost it is.
import { useEffect, type ReactNode } from 'react'
import type { Mode } from '../../sim/index.ts'
import { choose, type GhostHud } from '../../store/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useGame, useSettings } from '../game.ts'
import { isPress, isTyped } from '../keys.ts'
import { whoOf } from '../watch/names.ts'
import style from './HudFigure.module.css'

type Props = { readonly name: string; readonly label: ReactNode; readonly children: ReactNode }

export function HudFigure({ name, label, children }: Props) {
  return (
    <div className={style.figure} data-name={name}>
      <span>{label}</span>
      {children}
    </div>
  )
}

export function Satisfaction({ share }: { readonly share: number }) {
  const words = percent(share)
  const label = (
    <>
      {t('hud.satisfaction')} <i>{words}</i>
    </>
  )
  return (
    <HudFigure name="satisfaction" label={label}>
      <meter className="spoken" aria-label={t('hud.satisfaction')} value={share}>
        {words}
      </meter>
      <div className={style.track} aria-hidden>
        <div style={{ clipPath: `inset(0 ${(1 - share) * 100}% 0 0 round 1rem)` }} />
      </div>
    </HudFigure>
  )
}

type ScoreProps = { readonly score: number; readonly mode: Mode; readonly otherBest: number | null }

/** The score, which jumps with every dish served, beside what there is to beat. */
export function Score({ score, mode, otherBest }: ScoreProps) {
  const label =
    otherBest === null ? t('hud.score') : t(`hud.scoreAgainst.${mode}`, { best: number(otherBest) })
  return (
    <HudFigure name="score" label={label}>
      <b key={score}>{number(score)}</b>
    </HudFigure>
  )
}

type GhostProps = { readonly ghost: GhostHud; readonly score: number }

/** Whoever is played against: how far ahead or behind, and the button that lets the ghost go and come. */
export function GhostFigure({ ghost, score }: GhostProps) {
  const on = useSettings((chosen) => chosen.ghost)
  const toggle = useGhostToggle()
  const words = ghostWords(ghost, score)
  return (
    <button
      type="button"
      className={style.ghost}
      aria-label={on ? `${t('ghost.toggle')}: ${words}` : t('ghost.toggle')}
      aria-pressed={on}
      aria-keyshortcuts="G"
      title={t('ghost.hint')}
      data-testid="ghost"
      data-score={ghost.score}
      onMouseDown={(event) => event.preventDefault()}
      onClick={toggle}
    >
      <Icon name="ghost" size={1.5} />
      {on && <span>{words}</span>}
    </button>
  )
}

function useGhostToggle(): () => void {
  const { settings } = useGame()
  const toggle = () => choose(settings, { ghost: !settings.getState().ghost })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isPress(event, 'g') || isTyped(event) || document.querySelector('dialog[open]')) return
      choose(settings, { ghost: !settings.getState().ghost })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [settings])
  return toggle
}

function ghostWords(ghost: GhostHud, score: number): string {
  const ahead = score - ghost.score
  const how = ahead > 0 ? 'ahead' : ahead < 0 ? 'behind' : 'even'
  const points = number(Math.abs(ahead))
  return t(`ghost.${how}`, { name: whoOf(ghost), score: number(ghost.score), points })
}
