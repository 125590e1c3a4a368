// English: the robot waiters; `got` is who did it, inside a sentence.
import type { RobotName } from '../../waiters/index.ts'

export const robots = {
  robot: {
    'first-come': { name: 'First come, first served' },
    nearest: { name: 'Nearest first' },
    'least-patience': { name: 'Least patience first' },
    'look-ahead': { name: 'Looks ahead' },
  },
} as const satisfies {
  readonly robot: Readonly<Record<RobotName, { readonly name: string; readonly got?: string }>>
}
