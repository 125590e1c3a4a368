// Two shifts of the same customers, one of each mode, to be watched side by side.
import { useState } from 'react'
import type { Run } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { go, hasRun, runOf, type Entry } from '../../store/index.ts'
import { date, number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Select } from '../kit/Field.tsx'
import { useGame } from '../game.ts'
import type { Board } from './board.ts'
import style from './HighScores.module.css'

const OFFERED = 10

type Chosen = Readonly<Record<Mode, string | null>> // ids

export function Pair({ board }: { readonly board: Board }) {
  const [chosen, setChosen] = useState<Chosen>({ blocking: null, async: null })
  const [gone, setGone] = useState(false)
  const { host, app } = useGame()
  const offers = offersOf(board, chosen)
  const picked = {
    blocking: pick(offers, chosen, 'blocking'),
    async: pick(offers, chosen, 'async'),
  }
  if (!picked.blocking || !picked.async) return null
  const { blocking, async } = picked
  const withBoth = (act: (runs: readonly [Run, Run]) => void) => {
    const runs = [runOf(blocking), runOf(async)] as const
    if (runs[0] && runs[1]) act([runs[0], runs[1]])
    else setGone(true)
  }
  return (
    <Card className={style.group} aria-labelledby="pair-title">
      <h2 id="pair-title">{t('records.pair')}</h2>
      <p>{t('records.pairHint')}</p>
      {MODES.map((mode) => (
        <Picker
          key={mode}
          mode={mode}
          from={offers[mode]}
          picked={picked[mode]}
          onPick={(id) => setChosen({ ...chosen, [mode]: id })}
        />
      ))}
      <Button kind="primary" onClick={() => withBoth((runs) => host.watch(runs))}>
        {t('records.sideBySide')}
      </Button>
      <Button onClick={() => withBoth((runs) => go(app, { name: 'timeline', runs }))}>
        {t('records.bothTimelines')}
      </Button>
      <output>{gone && t('records.gone')}</output>
    </Card>
  )
}

type PickerProps = {
  readonly mode: Mode
  readonly from: readonly Entry[]
  readonly picked: Entry | undefined
  readonly onPick: (id: string) => void
}

function Picker({ mode, from, picked, onPick }: PickerProps) {
  return (
    <Select label={t(`records.pairChoice.${mode}`)} value={picked?.id ?? ''} onChange={onPick}>
      {from.map((entry) => (
        <option key={entry.id} value={entry.id}>
          {wordsFor(entry)}
        </option>
      ))}
    </Select>
  )
}

type Offers = Readonly<Record<Mode, readonly Entry[]>>

/** The best that can be seen again; async ones only of the customers that the blocking one has. */
function offersOf({ modes }: Board, chosen: Chosen): Offers {
  const async = modes.async.entries.filter(hasRun)
  const seeds = new Set(async.map(({ result }) => result.seed))
  const blocking = modes.blocking.entries.filter(
    (entry) => hasRun(entry) && seeds.has(entry.result.seed),
  )
  const first = blocking.find(({ id }) => id === chosen.blocking) ?? blocking[0]
  const same = async.filter(({ result }) => result.seed === first?.result.seed)
  return { blocking: blocking.slice(0, OFFERED), async: same.slice(0, OFFERED) }
}

function pick(offers: Offers, chosen: Chosen, mode: Mode): Entry | undefined {
  return offers[mode].find(({ id }) => id === chosen[mode]) ?? offers[mode][0]
}

function wordsFor({ name, result, date: day }: Entry): string {
  return t('records.pairOption', {
    name: name || t('scores.nameless'),
    score: number(result.score),
    date: date(day),
  })
}
