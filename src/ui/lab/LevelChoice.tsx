// On which level the program works: those that the title offers, and those of the campaign with a star.
import { campaignLevels, HOUSE_SEED, levelOf, levels } from '../../levels/index.ts'
import { isLearnt } from '../../runs/index.ts'
import { allowsMode } from '../../sim/index.ts'
import { replace } from '../../store/index.ts'
import type { Progress } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Select } from '../kit/Field.tsx'

export function LevelChoice({ level }: { readonly level: string }) {
  const { app } = useGame()
  const progress = useApp((all) => all.progress)
  const choose = (id: string) =>
    replace(app, { name: 'lab', level: id, seed: HOUSE_SEED, shared: null })
  return (
    <Select label={t('lab.level')} value={level} onChange={choose}>
      {levelsFor(progress, level).map((id) => (
        <option key={id} value={id}>
          {levelName(id)}
        </option>
      ))}
    </Select>
  )
}

function levelsFor(progress: Progress, chosen: string): readonly string[] {
  const learnt = campaignLevels.filter(({ id }) => isLearnt(id, progress))
  const all = [...levels, ...learnt].filter(isProgrammable).map(({ id }): string => id)
  return all.includes(chosen) ? all : [...all, chosen]
}

/** Whether a program can lead the waiter of a level: its shifts are those of async mode. */
function isProgrammable({ id }: { readonly id: string }): boolean {
  const level = levelOf(id)
  return level !== undefined && allowsMode(level, 'async')
}
