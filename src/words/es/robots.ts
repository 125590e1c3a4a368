// Spanish: the robot waiters; `got` is who did it, inside a sentence.
import type { robots as english } from '../en/robots.ts'
import type { Translation } from '../key.ts'

export const robots: Translation<typeof english> = {
  robot: {
    'first-come': { name: 'Por orden de llegada' },
    nearest: { name: 'Primero lo más cercano' },
    'least-patience': { name: 'Primero el menos paciente' },
    'look-ahead': { name: 'Piensa por adelantado' },
  },
}
