// The robots that look at what is there and take the first by one measure.
import { NONE } from '../sim/index.ts'
import type { Chance, Robot } from './sight.ts'

/** Who came first is attended first, whatever it is they need. */
export const firstCome: Robot = ({ chances }) => least(chances, () => 0)

/** The shortest walk first. */
export const nearest: Robot = ({ chances }) => least(chances, (chance) => chance.walkMs)

/** The customer with the least patience left first. */
export const leastPatience: Robot = ({ chances }) => least(chances, (chance) => chance.patience)

/** The station of the chance with the least measure; among equals, of who came first. */
function least(chances: readonly Chance[], measure: (chance: Chance) => number): number {
  let chosen: Chance | undefined
  let lowest = Infinity
  for (const chance of chances) {
    const value = measure(chance)
    if (chosen && (value > lowest || (value === lowest && chance.customer >= chosen.customer))) {
      continue
    }
    chosen = chance
    lowest = value
  }
  return chosen ? chosen.station : NONE
}
