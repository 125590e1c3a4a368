// Whose run is it? And how two runs are told apart: by mode, else by name, else by their place.
import type { Run } from '../../runs/index.ts'
import { t } from '../../words/index.ts'

type Who = Pick<Run, 'name' | 'robot'>

/** Never empty. Stars would be read as emphasis. */
export function whoOf({ name, robot }: Who): string {
  if (robot) return t(`robot.${robot}.name`)
  return name.replaceAll('*', '') || t('watch.nameless')
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
