// Who has played these customers, modes beside each other: one row a person, and the room as a whole.
import { go, runOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { PeopleTable } from '../people/PeopleTable.tsx'
import { Spread } from '../people/Spread.tsx'
import { Usual } from '../people/Usual.tsx'
import type { Board, PersonsShift } from './board.ts'
import style from './HighScores.module.css'

export function People({ board: { people } }: { readonly board: Board }) {
  const seeBoth = useSeeBoth()
  if (people.length === 0) return null
  return (
    <Card className={style.people} aria-labelledby="people-title">
      <h2 id="people-title">{t('people.title')}</h2>
      <Usual people={people} open={t('scores.ratioOpen')} />
      <PeopleTable people={people} onBoth={seeBoth} />
      <Spread people={people} />
    </Card>
  )
}

/** Side by side; of a pair whose replays had to make room nothing is left but its scores. */
function useSeeBoth() {
  const { app, host } = useGame()
  return (blocking: PersonsShift, async: PersonsShift) => {
    const [one, other] = [runOf(blocking.entry), runOf(async.entry)]
    if (!one || !other) return
    if (blocking.entry.result.seed === async.entry.result.seed) host.watch([one, other])
    else go(app, { name: 'timeline', runs: [one, other] })
  }
}
