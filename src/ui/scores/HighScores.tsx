// What was played on this machine by level, seed and name: a row a person, and both modes beside each
// other. What cannot be compared is below, and the ways in and out by file.
import { useMemo, useState } from 'react'
import { HOUSE_SEED, levelIds } from '../../levels/index.ts'
import { isPlayedInBoth, modesToShow } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { back, go, type RouteOf, runOf, type Scores } from '../../store/index.ts'
import { date, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { levelName } from '../format.ts'
import { useGame, useLevelId, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Choice, Select } from '../kit/Field.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { modesOf } from '../people/modes.ts'
import { PeopleTable } from '../people/PeopleTable.tsx'
import { Spread } from '../people/Spread.tsx'
import { Usual } from '../people/Usual.tsx'
import { WhichStars } from '../results/WhichStars.tsx'
import {
  boardOf,
  daysOf,
  levelsIn,
  namesIn,
  seedsOf,
  type Board,
  type Filter,
  type PersonsShift,
  type Sort,
} from './board.ts'
import { OtherLists } from './OtherLists.tsx'
import { Pair } from './Pair.tsx'
import { TopTen } from './TopTen.tsx'
import { Transfer } from './Transfer.tsx'
import style from './HighScores.module.css'

export function HighScores({ route: { order: last } }: { readonly route: RouteOf<'scores'> }) {
  const chosen = useLevelId()
  const scores = useScores()
  const { host } = useGame()
  useEscape(() => host.toTitle())
  const [picked, setPicked] = useState<Filter | null>(null)
  const level = last?.level ?? levelWithScores(scores, chosen)
  const filter = picked ?? { level, seed: last?.seed ?? HOUSE_SEED, name: null }
  const [sort, setSort] = useState<Sort>({ by: 'score', down: true })
  const board = useBoard(scores, filter)
  const modes = modesToShow(filter.level, (mode) => board.modes[mode].entries.length > 0)
  const shared = { board, filter, sort, onSort: setSort }
  return (
    <Page own={style}>
      <header>
        <Icon name="trophy" size={2.6} />
        <h1>{t('scores.title')}</h1>
      </header>
      <Filters opened={level} filter={filter} onChange={setPicked} />
      <People board={board} level={filter.level} />
      <h2 className={style.heading}>{headingFor(modes)}</h2>
      {isStarred(board) && <WhichStars level={filter.level} />}
      <div className={style.tables}>
        {modes.map((mode) => (
          <TopTen key={mode} mode={mode} {...shared} />
        ))}
      </div>
      <Pair board={board} />
      <OtherLists branches={board.branches} />
      <Transfer />
      <HighScoresActions toResults={last !== null} />
    </Page>
  )
}

/** Each shift on the board has its stars beside it. */
function isStarred({ modes, branches }: Board): boolean {
  return [modes.blocking.entries, modes.async.entries, branches].some(({ length }) => length > 0)
}

function headingFor(modes: readonly Mode[]): string {
  return t(modes.length > 1 ? 'records.tenBest' : 'records.tenBestAlone')
}

function useBoard(scores: Scores, { level, seed, name }: Filter): Board {
  return useMemo(() => boardOf(scores, { level, seed, name }), [scores, level, seed, name])
}

/** The chosen level, unless there is nothing to see of it but something of another. */
function levelWithScores({ entries }: Scores, chosen: string): string {
  const isPlayed = entries.some(({ result }) => result.level === chosen)
  return isPlayed ? chosen : (entries.at(-1)?.result.level ?? chosen)
}

function HighScoresActions({ toResults }: { readonly toResults: boolean }) {
  const { host, app } = useGame()
  return (
    <Toolbar>
      {toResults && (
        <Button kind="primary" onClick={() => back(app)}>
          {t('scores.results')}
        </Button>
      )}
      <Button onClick={() => go(app, { name: 'collect' })}>
        <Icon name="link" size={1.4} />
        {t('collect.open')}
      </Button>
      <Button onClick={() => host.toTitle()}>{t('scores.back')}</Button>
    </Toolbar>
  )
}

type FiltersProps = {
  readonly opened: string // the level that is shown until another is chosen
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

/** Whose scores: of which level, of which customers, played by whom. */
function Filters({ opened, filter, onChange }: FiltersProps) {
  const { level, seed, name } = filter
  const names = namesIn(useScores())
  return (
    <div className={style.choices}>
      <LevelChoice
        opened={opened}
        level={level}
        onChoose={(id) => onChange({ ...filter, level: id, seed: HOUSE_SEED })}
      />
      <SeedChoice
        level={level}
        seed={seed}
        onChoose={(chosen) => onChange({ ...filter, seed: chosen })}
      />
      {names.length > 1 && (
        <Select
          label={t('records.who')}
          value={name ?? ''}
          onChange={(chosen) => onChange({ ...filter, name: chosen || null })}
        >
          <option value="">{t('records.everybody')}</option>
          {names.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      )}
    </div>
  )
}

type LevelChoiceProps = {
  readonly opened: string
  readonly level: string
  readonly onChoose: (level: string) => void
}

/** The three of the title side by side; a list where there are others, for whose names there is no room. */
function LevelChoice({ opened, level, onChoose }: LevelChoiceProps) {
  const levels = levelsIn(useScores(), opened, level)
  const legend = t('scores.level')
  if (levels.length === levelIds.length) {
    const options = levels.map((id) => ({ value: id, label: levelName(id) }))
    return <Choice legend={legend} options={options} value={level} onChoose={onChoose} />
  }
  return (
    <Select label={legend} value={level} onChange={onChoose}>
      {levels.map((id) => (
        <option key={id} value={id}>
          {levelName(id)}
        </option>
      ))}
    </Select>
  )
}

type SeedChoiceProps = {
  readonly level: string
  readonly seed: number | null
  readonly onChoose: (seed: number | null) => void
}

const ALL = 'all'

/** Which customers: the house's, any other seed played on this level, the chosen one, or all. */
function SeedChoice({ level, seed, onChoose }: SeedChoiceProps) {
  const scores = useScores()
  const seeds = seedsOf(scores, level, seed ?? HOUSE_SEED)
  const choose = (value: string) => onChoose(value === ALL ? null : Number(value))
  return (
    <Select label={t('scores.seed')} value={String(seed ?? ALL)} onChange={choose}>
      {seeds.map((each) => (
        <option key={each} value={each}>
          {wordsFor(each, scores, level)}
        </option>
      ))}
      {seeds.length > 1 && <option value={ALL}>{t('records.everySeed')}</option>}
    </Select>
  )
}

/** A day's customers are known by their day. */
function wordsFor(seed: number, scores: Scores, level: string): string {
  if (seed === HOUSE_SEED) return t('scores.houseSeed', { seed })
  const day = daysOf(scores, level).get(seed)
  return day
    ? t('records.daySeed', { date: date(`${day}T12:00Z`), seed })
    : t('scores.otherSeed', { seed })
}

type PeopleProps = { readonly board: Board; readonly level: string }

/** Who has played these customers, modes beside each other: one row a person, and the room as a whole. */
function People({ board: { people }, level }: PeopleProps) {
  const modes = modesOf(people, level)
  const seeBoth = useSeeBoth()
  if (people.length === 0) return null
  return (
    <Card className={style.people} aria-labelledby="people-title">
      <h2 id="people-title">{t('people.title')}</h2>
      <Usual people={people} open={isPlayedInBoth(level) ? t('scores.ratioOpen') : null} />
      <PeopleTable people={people} modes={modes} onBoth={seeBoth} />
      <Spread people={people} modes={modes} />
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
