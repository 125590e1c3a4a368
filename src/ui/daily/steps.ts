// From one day to another by the arrow keys, as in any calendar; never beyond today.
import { dayOf, numberOf } from '../../runs/index.ts'

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
}

/** The day that key leads to, or null when it leads nowhere. */
export function stepOf(key: string, from: string, today: string): string | null {
  const [step, count] = [steps[key], numberOf(from)]
  if (step === undefined || count === null || count + step < 0) return null
  const day = dayOf(count + step)
  return day > today ? null : day
}
