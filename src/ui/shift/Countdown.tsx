// Three, two, one, go: large over the room, with a word on the mode. Only that word and the go are
// read aloud, or the word would be read three times.
import { useEffect, useState } from 'react'
import { number, t } from '../../words/index.ts'
import { useApp } from '../game.ts'
import style from './Shift.module.css'

const GO_MS = 800

export function Countdown() {
  const count = useApp(({ hud }) => hud?.countdown ?? 0)
  const mode = useApp(({ hud }) => hud?.mode ?? null)
  const going = useGo(count)
  if (count === 0 && !going) return <output />
  return (
    <output className={style.veil} data-going={going}>
      <b key={count} aria-hidden={!going}>
        {going ? t('room.countdownGo') : number(count)}
      </b>
      {!going && mode && <span data-mode={mode}>{t(`mode.${mode}.countdown`)}</span>}
    </output>
  )
}

/** True for a moment after a countdown seen on this screen has come to its end. */
function useGo(count: number): boolean {
  const [going, setGoing] = useState(false)
  const [last, setLast] = useState(count)
  if (last !== count) {
    setLast(count)
    setGoing(count === 0)
  }
  useEffect(() => {
    if (!going) return
    const timer = setTimeout(() => setGoing(false), GO_MS)
    return () => clearTimeout(timer)
  }, [going])
  return going
}
