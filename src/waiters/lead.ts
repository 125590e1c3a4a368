// Who leads a waiter: a person at the controls, a robot, or a program somebody wrote.
import type { RobotName } from './robots.ts'

export type Lead =
  | { readonly type: 'person' }
  | { readonly type: 'robot'; readonly name: RobotName }
  | { readonly type: 'program'; readonly id: string } // of the program in the browser's storage

export const person: Lead = { type: 'person' }
