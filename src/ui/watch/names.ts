// Whose run it is, how two runs are told apart (by mode, else by name, else by their place), and the moment
// that is shown.
import type { Run } from '../../runs/index.ts'
import type { Watching } from '../../store/index.ts'
import { mainLead, type Lead } from '../../waiters/index.ts'
import { number, t } from '../../words/index.ts'
import { clock } from '../format.ts'

type Who = Pick<Run, 'name' | 'leads'>

/** Never empty. Stars would be read as emphasis. */
export function whoOf({ name, leads }: Who): string {
  return leadName(mainLead(leads)) ?? (name.replaceAll('*', '') || t('watch.nameless'))
}

/** What a robot or a program is called; null for a person, who has a name of their own. */
export function leadName(lead: Lead): string | null {
  switch (lead.type) {
    case 'person':
      return null
    case 'robot':
      return t(`robot.${lead.name}.name`)
    case 'program':
      return programName(lead.id)
    default:
      return lead satisfies never
  }
}

/** The lab's are called after their language; whatever else a link names, by that. */
function programName(id: string): string {
  if (id === 'javascript' || id === 'python') return t(`watch.programIn.${id}`)
  return t('watch.program', { id: id.replaceAll('*', '') })
}

export type Label = {
  readonly first: string // as a sentence begins
  readonly inside: string
}

/** Who played each of these runs: two of one mode that nothing else tells apart, by their place. */
export function callsOf(runs: readonly Run[]): readonly string[] {
  const names = runs.map(whoOf)
  const [one, other] = runs
  const isOneMode = one && other && one.replay.mode === other.replay.mode
  if (!isOneMode || names[0] !== names[1]) return names
  return names.map((name, place) => {
    return `${name} (${t(place === 0 ? 'watch.first' : 'watch.second')})`
  })
}

/** What to call each of the runs beside the other. */
export function labelsOf(runs: readonly Run[]): readonly Label[] {
  const [one, other = one] = runs
  if (one && other && one.replay.mode !== other.replay.mode) {
    return runs.map(({ replay: { mode } }) => {
      return { first: t(`mode.${mode}.name`), inside: t(`mode.${mode}.lower`) }
    })
  }
  return callsOf(runs).map((name) => ({ first: name, inside: name }))
}

/** Seconds that are over: "0:42". */
export function timeOf(ms: number): string {
  return clock(Math.floor(ms / 1000))
}

/** "0:42 of 1:30" */
export function momentOf({ at, lengthMs }: Watching): string {
  return t('watch.momentOf', { at: timeOf(at), length: timeOf(lengthMs) })
}

/** The same with the scores of that moment. */
export function momentInWords({ runs, rooms, at, lengthMs }: Watching): string {
  const [one, other] = labelsOf(runs)
  const [score = '', otherScore = ''] = rooms.map((room) => number(room.score))
  const moment = { at: timeOf(at), length: timeOf(lengthMs), who: one?.first ?? '', score }
  if (!other) return t('watch.momentScore', moment)
  return t('watch.momentScores', { ...moment, other: other.first, otherScore })
}
