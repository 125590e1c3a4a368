// Robots that come into a room one after the other.
import { RobotGuest } from './robot.ts'
import type { RobotOptions } from './robot.ts'

/** So many within that time; resolves when all have asked for a seat. */
export async function letIn(
  options: Omit<RobotOptions, 'number'>,
  count: number,
  inMs: number,
): Promise<readonly RobotGuest[]> {
  const { after } = options.platform
  const guests = Array.from(
    { length: count },
    (_, number) => new RobotGuest({ ...options, number }),
  )
  const come = async (guest: RobotGuest, number: number) => {
    await new Promise<void>((then) => void after((number / count) * inMs, then))
    await guest.join()
  }
  await Promise.all(guests.map(come))
  return guests
}
