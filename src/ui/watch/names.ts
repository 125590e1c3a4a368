// Whose run is it? And how two runs are told apart: by mode, else by name, else by their place.
import type { Run } from '../../runs/index.ts'
import { mainLead } from '../../waiters/index.ts'
import type { Lead } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'

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
      return t('watch.program', { id: lead.id.replaceAll('*', '') })
    default:
      return lead satisfies never
  }
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
