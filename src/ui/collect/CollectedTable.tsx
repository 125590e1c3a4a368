// What the links have brought: one row a person, the room as a whole, and what can be done with it.
import { useState } from 'react'
import { isPlayedInBoth, type CollectedRun } from '../../runs/index.ts'
import { isKept, keepRuns, setCollected } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useGame, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Select } from '../kit/Field.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { findStars } from '../people/find-stars.ts'
import { modesOf } from '../people/modes.ts'
import { PeopleTable } from '../people/PeopleTable.tsx'
import { Spread } from '../people/Spread.tsx'
import { Usual } from '../people/Usual.tsx'
import { save } from '../save.ts'
import { collectedPeople, customersOf, peopleCsv, type Customers } from './table.ts'
import style from './Collect.module.css'

type Props = { readonly collected: readonly CollectedRun[] }

export function CollectedTable({ collected }: Props) {
  const { host } = useGame()
  const [chosen, setChosen] = useState<string | null>(null)
  const all = customersOf(collected)
  const customers = all.find(({ key }) => key === chosen) ?? all[0]
  if (!customers) return null
  const people = collectedPeople(customers.collected)
  const modes = modesOf(people, customers.level)
  return (
    <Card className={style.room} aria-labelledby="collected-title">
      <h2 id="collected-title">{t('people.title')}</h2>
      {all.length > 1 && <Choice all={all} shown={customers} onChoose={setChosen} />}
      <Usual people={people} open={isPlayedInBoth(customers.level) ? t('people.open') : null} />
      <TableActions
        collected={collected}
        onSave={() => save(csvFile(customers, peopleCsv(customers, people)))}
      />
      <PeopleTable
        people={people}
        modes={modes}
        onBoth={(blocking, async) => host.watch([blocking.run, async.run])}
      />
      <small>{t('collect.sameName')}</small>
      <Spread people={people} modes={modes} />
    </Card>
  )
}

function csvFile({ level, seed }: Customers, text: string): File {
  return new File([text], `cafe-await-${level}-${seed}.csv`, { type: 'text/csv' })
}

type ChoiceProps = {
  readonly all: readonly Customers[]
  readonly shown: Customers
  readonly onChoose: (key: string) => void
}

/** Not everybody may have played what was asked for: only the same customers compare. */
function Choice({ all, shown, onChoose }: ChoiceProps) {
  return (
    <Select label={t('collect.customers')} value={shown.key} onChange={onChoose}>
      {all.map(({ key, level, seed, collected }) => (
        <option key={key} value={key}>
          {t('collect.customersOf', { level: levelName(level), seed, count: collected.length })}
        </option>
      ))}
    </Select>
  )
}

type ActionsProps = Props & { readonly onSave: () => void }

function TableActions({ collected, onSave }: ActionsProps) {
  const { app, host, scores } = useGame()
  const kept = useScores()
  const [asks, setAsks] = useState(false)
  const open = collected.filter((each) => !isKept(kept, each))
  const keep = () => {
    keepRuns(scores, open)
    void findStars(host)
  }
  if (asks) {
    return (
      <Toolbar as="div">
        <p>{t('collect.clearQuestion')}</p>
        <Button ref={takeFocus} onClick={() => setAsks(false)}>
          {t('collect.clearNo')}
        </Button>
        <Button kind="danger" onClick={() => setCollected(app, [])}>
          {t('collect.clearYes')}
        </Button>
      </Toolbar>
    )
  }
  return (
    <>
      <Toolbar as="div">
        {open.length > 0 && (
          <Button kind="primary" onClick={keep}>
            {t('collect.keep', { count: open.length })}
          </Button>
        )}
        <Button onClick={onSave}>{t('collect.save')}</Button>
        <Button kind="quiet" onClick={() => setAsks(true)}>
          {t('collect.clear')}
        </Button>
      </Toolbar>
      <output>{open.length === 0 && t('collect.keptAll')}</output>
    </>
  )
}
