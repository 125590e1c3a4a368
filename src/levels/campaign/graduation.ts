// Graduation: Lunch rush itself under a name of its own, so that its stars and best score stay apart
// from free play, and links to Lunch rush go on meaning free play. What changes there changes here.
import type { Level } from '../../sim/index.ts'
import { lunchRush } from '../lunch-rush.ts'

export const graduation = { ...lunchRush, id: 'graduation' } as const satisfies Level
