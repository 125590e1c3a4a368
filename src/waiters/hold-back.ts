// Backpressure: a robot that takes no order while too many tickets are open already.
import { isOver } from '../sim/index.ts'
import type { Room } from '../sim/index.ts'
import type { Robot } from './sight.ts'

/** `robot`, holding back at most `most` tickets that are neither served nor pulled. */
export function holdBack(robot: Robot, most: number): Robot {
  return (sight) => {
    if (openTickets(sight.room) < most) return robot(sight)
    const chances = sight.chances.filter((chance) => chance.kind !== 'takeOrder')
    return robot({ ...sight, chances })
  }
}

function openTickets({ tickets }: Room): number {
  return tickets.filter((ticket) => !isOver(ticket)).length
}
