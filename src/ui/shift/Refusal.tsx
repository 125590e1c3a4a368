// Why the last tap did nothing, for a moment, at the foot of the room.
import { t } from '../../words/index.ts'
import { useApp } from '../game.ts'
import style from './Refusal.module.css'

export function Refusal() {
  const refusal = useApp(({ hud }) => hud?.refusal ?? null)
  return (
    <output className={style['place']}>
      {refusal && <span key={refusal}>{t(`refusal.${refusal}`)}</span>}
    </output>
  )
}
