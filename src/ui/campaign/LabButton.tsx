// From a finished level into the code lab, to the same customers.
import { levelOf } from '../../levels/index.ts'
import { allowsMode } from '../../sim/index.ts'
import { go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'

type Props = { readonly level: string; readonly seed: number }

/** Nothing where no program can lead the waiter. */
export function LabButton({ level, seed }: Props) {
  const { app } = useGame()
  const found = levelOf(level)
  if (!found || !allowsMode(found, 'async')) return null
  return (
    <Button onClick={() => go(app, { name: 'lab', level, seed, shared: null })}>
      {t('campaign.toLab')}
    </Button>
  )
}
