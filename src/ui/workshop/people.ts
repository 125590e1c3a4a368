// The people of a room as whoever leads it looks for them: by name, and by how they stand.
import type { PersonView, RunVerdict } from '../../room/index.ts'
import { number, t } from '../../words/index.ts'
import type { ControlProps } from './props.ts'

/** How somebody may stand; more than one may be true. In the order they are offered. */
export const standings = ['here', 'away', 'done', 'late', 'toApprove', 'out'] as const
export type Standing = (typeof standings)[number]

export type Guest = {
  readonly person: PersonView
  readonly seat: number
  readonly name: string
  readonly standings: ReadonlySet<Standing>
}

/** Everybody, by seat. */
export function guestsIn({ people, presence, shared }: ControlProps['view']): readonly Guest[] {
  const here = new Set(presence?.seats ?? [])
  const round = shared.round?.number ?? null
  return (people?.people ?? []).map((person, seat) => ({
    person,
    seat,
    name: person.name ?? t('workshop.hiddenName', { number: number(seat + 1) }),
    standings: standingsOf(person, person.isRobot || here.has(seat), round),
  }))
}

function standingsOf(
  person: PersonView,
  isHere: boolean,
  round: number | null,
): ReadonlySet<Standing> {
  if (person.isKicked) return new Set(['out'])
  const own: Standing[] = [isHere ? 'here' : 'away']
  if (round !== null && person.runs[round]) own.push('done')
  if (person.runs.some((run) => run?.type === 'late')) own.push('late')
  if (lateRuns(person).length > 0) own.push('toApprove')
  return new Set(own)
}

type LateRun = { readonly run: RunVerdict; readonly round: number }

/** Those that wait for the facilitator's word. */
export function lateRuns({ runs }: PersonView): readonly LateRun[] {
  return runs.flatMap((run, round) =>
    run?.type === 'late' && !run.isAccepted ? [{ run, round }] : [],
  )
}

/** Whose name has the letters, whatever their case and accents, and who stands like that. */
export function found(
  guests: readonly Guest[],
  typed: string,
  standing: Standing | null,
): readonly Guest[] {
  const letters = plain(typed.trim())
  return guests.filter(
    (guest) =>
      (standing === null || guest.standings.has(standing)) && plain(guest.name).includes(letters),
  )
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
