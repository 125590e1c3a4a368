// The round as it stands, in the place of the other mode's card on the results of a turn.
import { useApp } from '../game.ts'
import { RoundTable } from './RoundTable.tsx'

export function RoundSoFar() {
  const round = useApp((app) => app.round)
  return round && <RoundTable round={round} />
}
