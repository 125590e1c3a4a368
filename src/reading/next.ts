// What somebody whose task list is empty could do next, as far as the room shows it.
import type { Floor, Room } from '../sim/index.ts'
import { panelOf } from './panel.ts'

export type Next =
  | 'hand' // an order is to be taken
  | 'ready' // something else waits for the waiter
  | 'held' // the waiter has something in hand
  | 'saving' // nothing before the save is over
  | 'nobody'

export function nextIn(room: Room, floor: Floor, own: number): Next {
  const { stacks, queue } = panelOf(room, floor, own)
  const mine = stacks[own]
  if (mine?.frames.some(({ kind }) => kind === 'saving')) return 'saving'
  if (queue.some(({ kind }) => kind === 'handUp')) return 'hand'
  if (queue.some(({ kind }) => kind !== 'input')) return 'ready' // a swipe is answered untold
  return mine && mine.held.length > 0 ? 'held' : 'nobody'
}
