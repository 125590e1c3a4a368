// The score, counting up to what it is. Who listens instead of looking hears it at once.
import { useEffect, useState } from 'react'
import { number, t } from '../../words/index.ts'
import { useReducedMotion } from '../motion.ts'

const COUNT_MS = 1100

export function CountUp({ to, still }: { readonly to: number; readonly still: boolean }) {
  const calm = useReducedMotion()
  const shown = useCount(to, still || calm)
  return (
    <b>
      <span className="spoken">{`${t('results.score')} ${number(to)}`}</span>
      <span aria-hidden>{number(shown)}</span>
    </b>
  )
}

function useCount(to: number, still: boolean): number {
  const [share, setShare] = useState(0)
  useEffect(() => {
    if (still) return
    const start = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const passed = Math.min(1, Math.max(0, now - start) / COUNT_MS)
      setShare(1 - (1 - passed) ** 3)
      if (passed < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [still])
  return still ? to : Math.round(to * share)
}
