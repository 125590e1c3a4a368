// The round: set up, passed on from one to the next, and told as a table.
import { useEffect, useState } from 'react'
import { modeNow, type Round } from '../../runs/index.ts'
import { say, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../controls/Button.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useApp, useGame } from '../game.ts'
import { Page } from '../page/Page.tsx'
import { Handover } from './Handover.tsx'
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
  return (
    <Page own={style}>
      {isNew ? (
        <Setup hasFocus={isFresh} />
      ) : (
        <Shown key={`${round.id} ${round.turn.name}`} round={round} />
      )}
      <nav>
        {!isNew && !round.ended && (
          <Button onClick={() => host.round({ type: 'end' })}>{t('round.end')}</Button>
        )}
        {!isNew && round.ended && (
          <Button
            kind="primary"
            ref={takeFocus}
            onClick={() => {
              setDone(round.id)
              setFresh(true)
            }}
          >
            {t('round.fresh')}
          </Button>
        )}
        <Button kind="quiet" onClick={back}>
          {t('round.back')}
        </Button>
      </nav>
    </Page>
  )
}

function Shown({ round }: { readonly round: Round }) {
  const [passedOver, passOver] = useState(false)
  const mode = modeNow(round)
  return (
    <>
      <header>
        <Icon name={round.ended ? 'trophy' : 'laptop'} size={2.6} />
        <h1>
          {t(round.ended ? 'round.tableEnded' : 'round.title')}
          <small>{wholeOf(round)}</small>
        </h1>
      </header>
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
  return t('round.whole', { level: say(`level.${level}.name`), seed })
}
