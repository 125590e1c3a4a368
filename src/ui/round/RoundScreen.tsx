// The round: set up, passed on from one to the next, and told as a table.
import { useEffect, useState } from 'react'
import { modeNow, type Round } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useApp, useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import { Page } from '../kit/Page.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import { Handover } from './Handover.tsx'
import { Head } from './Head.tsx'
import { NextPlayer } from './NextPlayer.tsx'
import style from './Round.module.css'
import { RoundTable } from './RoundTable.tsx'
import { Setup } from './Setup.tsx'

export function RoundScreen() {
  const { host } = useGame()
  const round = useApp((app) => app.round)
  const [done, setDone] = useState(round?.ended ? round.id : null) // a new one is to begin
  const [isFresh, setFresh] = useState(false) // the button that had the focus is gone
  const [back] = useState(() => () => host.toTitle())
  useEscape(back)
  useEffect(() => host.round({ type: 'look' }), [host])
  const isNew = round === null || (round.ended && round.id === done)
  const beginAnew = () => {
    setDone(round?.id ?? null)
    setFresh(true)
  }
  return (
    <Page own={style}>
      {isNew ? (
        <Setup hasFocus={isFresh} />
      ) : (
        <RoundContent key={`${round.id} ${round.turn.name}`} round={round} />
      )}
      <Toolbar className={style.ways}>
        {!isNew && <Next round={round} onFresh={beginAnew} />}
        <Button kind="quiet" onClick={back}>
          {t('round.back')}
        </Button>
      </Toolbar>
    </Page>
  )
}

type NextProps = { readonly round: Round; readonly onFresh: () => void }

/** To the end of the round, and from there to another: by a button of its own, which is announced. */
function Next({ round, onFresh }: NextProps) {
  const { host } = useGame()
  if (!round.ended) {
    return (
      <Button key="end" onClick={() => host.round({ type: 'end' })}>
        {t('round.end')}
      </Button>
    )
  }
  return (
    <Button key="fresh" kind="primary" ref={takeFocus} onClick={onFresh}>
      {t('round.fresh')}
    </Button>
  )
}

function RoundContent({ round }: { readonly round: Round }) {
  const [passedOver, passOver] = useState(false)
  const mode = modeNow(round)
  return (
    <>
      <Head
        icon={round.ended ? 'trophy' : 'laptop'}
        title={t(round.ended ? 'round.tableEnded' : 'round.title')}
        below={wholeOf(round)}
      />
      {!round.ended && mode && !passedOver && (
        <Handover round={round} mode={mode} onPassOver={() => passOver(true)} />
      )}
      {!round.ended && (!mode || passedOver) && (
        <NextPlayer round={round} hasFocus={passedOver} onTurn={() => passOver(false)} />
      )}
      {(round.ended || round.results.length > 0) && <RoundTable round={round} />}
    </>
  )
}

function wholeOf({ level, seed }: Round): string {
  return t('round.whole', { level: levelName(level), seed })
}
