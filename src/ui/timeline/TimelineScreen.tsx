// Why one or two runs came out as they did: where the time went, and the numbers behind it.
import { useMemo } from 'react'
import { back, type RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import { Page } from '../kit/Page.tsx'
import { Charts } from './Charts.tsx'
import { LaneTable } from './LaneTable.tsx'
import { NumberCards } from './NumberCards.tsx'
import { tell, type Told } from './told.ts'
import style from './TimelineScreen.module.css'

export function TimelineScreen({ route: { runs } }: { readonly route: RouteOf<'timeline'> }) {
  const { app } = useGame()
  const tolds = useMemo(() => runs.flatMap((run, index) => tell(run, index, runs) ?? []), [runs])
  const leave = () => back(app)
  useEscape(leave)
  return (
    <Page own={style}>
      <header className={style.header}>
        <Button ref={takeFocus} onClick={leave}>
          {t('timeline.back')}
        </Button>
        <Icon name="stopwatch" size={2.2} />
        <h1>
          {t('timeline.title')} <Shift tolds={tolds} />
        </h1>
      </header>
      {tolds.length > 0 && <Charts tolds={tolds} />}
      <NumberCards tolds={tolds} />
      {tolds.map((told) => (
        <LaneTable key={told.id} told={told} />
      ))}
    </Page>
  )
}

/** Of which level and seed. */
function Shift({ tolds }: { readonly tolds: readonly Told[] }) {
  const [first] = tolds
  if (!first) return null
  const { level, seed } = first.run.replay
  return <small>{t('results.shift', { level: levelName(level), seed })}</small>
}
