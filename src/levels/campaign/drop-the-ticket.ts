// Drop the ticket: the very customers of the level before, and a waiter who walks on.
import type { Level } from '../../sim/index.ts'
import { standAndWait } from './stand-and-wait.ts'

export const dropTheTicket = {
  ...standAndWait,
  id: 'drop-the-ticket',
  mode: 'async',
} as const satisfies Level
