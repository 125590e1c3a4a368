// Why the last tap did nothing, for a moment, at the foot of the room.
import { useEffect, useState } from 'react'
import type { Play } from '../../play/index.ts'
import { t } from '../../words/index.ts'
import { useApp } from '../game.ts'
import style from './OverRoom.module.css'

export function Refusal({ play }: { readonly play: Play | null }) {
  const refusal = useApp(({ hud }) => hud?.refusal ?? null)
  const count = useRefusals(play)
  return (
    <output className={style.refusal}>
      {refusal && <span key={`${refusal} ${count}`}>{t(`refusal.${refusal}`)}</span>}
    </output>
  )
}

/** How many there have been: the same one again is to be seen and heard again. */
function useRefusals(play: Play | null): number {
  const [count, setCount] = useState(0)
  useEffect(
    () => play?.onEvent(({ type }) => type === 'refused' && setCount((before) => before + 1)),
    [play],
  )
  return count
}
