// What the shift came to: both modes beside each other, and why.
import { useMemo } from 'react'
import { HOUSE_SEED, isSandbox, levelOf } from '../../levels/index.ts'
import type { Order, Purpose } from '../../play/index.ts'
import { handsUpWhileStanding, isPlayedIn, isPlayedInBoth } from '../../runs/index.ts'
import { otherModeOf, resultOfRun, timelineFor, type Run } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { parFor, type Outcome, type Par, type RouteOf, type Scores } from '../../store/index.ts'
import { personIn } from '../../waiters/index.ts'
import { number, shortDay, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { BoardSlot } from '../board/BoardSlot.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useApp, useScores } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { Page } from '../kit/Page.tsx'
import { levelName } from '../format.ts'
import { RoundTable, scoresFor } from '../round/RoundTable.tsx'
import { changedWords } from '../sandbox/dial-words.ts'
import { timeOf, whoOf } from '../watch/names.ts'
import { AskName } from './AskName.tsx'
import { Confetti } from './Confetti.tsx'
import { FiveRows } from './FiveRows.tsx'
import { RealNames } from './RealNames.tsx'
import { HEADLINE_ID, ResultActions } from './ResultActions.tsx'
import { timingWords } from './score-words.ts'
import { Invitation, ShiftCard } from './ShiftCard.tsx'
import { WhichStars } from './WhichStars.tsx'
import { isFirstPair, runsOf, sidesOf, type Sides } from './sides.ts'
import { verdict, why, type Circumstances } from './why.ts'
import style from './Results.module.css'

export function Results({ route: { outcome } }: { readonly route: RouteOf<'results'> }) {
  const { sides, scores, par } = useSides(outcome)
  const { order } = outcome
  const great = sides[order.mode]?.stars === 3
  const isPair = sides.blocking !== null && sides.async !== null
  const isAlone = !isPair && !isPlayedInBoth(order.level)
  return (
    <Page own={style} centred>
      <Headline outcome={outcome} sides={sides} />
      <section className={style.cards} data-alone={isAlone}>
        <Place mode="blocking" sides={sides} outcome={outcome} />
        <Place mode="async" sides={sides} outcome={outcome} />
      </section>
      <Card as="p" className={style.why}>
        <Icon name="light-bulb" size={1.7} />
        <span>
          <Rich text={why(sides, circumstancesOf(outcome, sides, scores, par))} />
        </span>
      </Card>
      {isPair && <FirstTime outcome={outcome} />}
      {isAlone && (
        <div className={style.beside}>
          <FirstTime outcome={outcome} />
        </div>
      )}
      <Against outcome={outcome} />
      <OnBoard order={order} />
      <ResultActions outcome={outcome} sides={sides} />
      {isPair && <FiveRows sides={sides} />}
      {great && <Confetti />}
    </Page>
  )
}

/** Both sides, decoded once: each run in them stays the same object. */
function useSides(outcome: Outcome) {
  const known = useApp((app) => app.par)
  const demonstrated = useApp((app) => app.demonstrated)
  const all = useScores()
  return useMemo(() => {
    const scores = scoresFor(outcome.order, all)
    const par = parFor(outcome.order, known)
    return { sides: sidesOf(outcome, scores, par, demonstrated), scores, par }
  }, [outcome, all, known, demonstrated])
}

function circumstancesOf(
  { order }: Outcome,
  { blocking }: Sides,
  scores: Scores,
  par: Par | null,
): Circumstances {
  const isPaired = isPlayedInBoth(order.level)
  const timeline = blocking?.run ? timelineFor(blocking.run) : null
  return {
    isRobot: personIn(order.leads) === null,
    isPaired,
    isFirst: isFirstPair(order, scores),
    cooks: levelOf(order.level)?.cooks ?? 1,
    hands: timeline ? handsUpWhileStanding(timeline) : 0,
    pars: isPaired ? scoresIn(par) : null,
  }
}

/** What a good robot gets in both modes, once that is known. */
function scoresIn(par: Par | null): Circumstances['pars'] {
  const { blocking, async } = par?.modes ?? {}
  return blocking && async ? { blocking: blocking.score, async: async.score } : null
}

type PlaceProps = { readonly mode: Mode; readonly sides: Sides; readonly outcome: Outcome }

/** The card of one mode, or the invitation to play it, where the level is played in it. */
function Place({ mode, sides, outcome }: PlaceProps) {
  const side = sides[mode]
  if (side) return <ShiftCard side={side} outcome={outcome} axisMs={longest(sides)} />
  if (outcome.order.purpose.type === 'round') return <RoundSoFar />
  if (!isPlayedIn(outcome.order.level, mode)) return null
  return (
    <div className={style.beside}>
      <Invitation mode={mode} outcome={outcome} />
      <FirstTime outcome={outcome} />
    </div>
  )
}

/** What both timelines are drawn on: the longer of the two shifts. */
function longest(sides: Sides): number {
  return Math.max(...runsOf(sides).map(({ replay }) => replay.lengthMs))
}

/** What is told and asked once; beside one shift there is place for it under the invitation. */
function FirstTime({ outcome }: { readonly outcome: Outcome }) {
  return (
    <>
      <RealNames outcome={outcome} />
      <AskName outcome={outcome} />
    </>
  )
}

type HeadlineProps = { readonly outcome: Outcome; readonly sides: Sides }

/** The headline: what the other mode made of the same customers. */
function Headline({ outcome, sides }: HeadlineProps) {
  const both = sides.blocking !== null && sides.async !== null
  const { seed } = outcome.order
  const level = levelName(outcome.order.level)
  const isStarred = (sides.blocking?.stars ?? sides.async?.stars ?? null) !== null
  return (
    <header className={style.headline}>
      <Icon name={both ? 'trophy' : 'bellhop-bell'} size={3} />
      <div>
        <h1 id={HEADLINE_ID}>
          {t(both ? 'results.same' : 'results.over')}{' '}
          <em>{both ? verdict(sides) : invite(outcome)}</em>
          <small>{seed === HOUSE_SEED ? level : t('results.customers', { level, seed })}</small>
          <Occasion order={outcome.order} />
          <Timing outcome={outcome} />
        </h1>
        {isStarred && <WhichStars level={outcome.order.level} />}
      </div>
    </header>
  )
}

function invite({ order }: Outcome): string {
  if (personIn(order.leads) === null) return t('results.inviteSelf')
  if (!otherModeOf(order)) return t('results.inviteAgain')
  return t(order.mode === 'blocking' ? 'results.inviteAsync' : 'results.inviteBlocking')
}

/** What the shift was played for: a day's ranked try, practice, or a turn in a round. */
function Occasion({ order }: { readonly order: Order }) {
  const words = isSandbox(order.level)
    ? t('sandbox.unranked', { dials: changedWords(order.level) })
    : purposeWords(order.purpose)
  return words && <small>{words}</small>
}

/** How it was played in real time, when that is not as anybody plays it. */
function Timing({ outcome }: { readonly outcome: Outcome }) {
  const { entries } = useScores()
  const filed = entries.find(({ id }) => id === outcome.entry)
  const words = filed ? timingWords(filed) : null
  return words && <small>{words}</small>
}

function purposeWords(purpose: Purpose): string | null {
  switch (purpose.type) {
    case 'round':
      return t('round.results', { name: purpose.player })
    case 'daily':
      return t('daily.results.ranked', { day: shortDay(purpose.date) })
    case 'practice':
      return t('daily.results.practice', { day: shortDay(purpose.date) })
    case 'free':
    case 'campaign':
    case 'workshop':
    case 'branch': // told below, with whose run it was
      return null
    default:
      return purpose satisfies never
  }
}

/** What came of a ranked try on the server's board, where it was played for it. */
function OnBoard({ order: { purpose, mode } }: { readonly order: Order }) {
  if (purpose.type !== 'daily') return null
  return (
    <BoardSlot>
      {({ board, part: { BoardNews } }) => (
        <BoardNews board={board} day={purpose.date} mode={mode} />
      )}
    </BoardSlot>
  )
}

/** What the shift was played against: the run whose ghost went along, or the run it was taken over from. */
function Against({ outcome: { order, result } }: { readonly outcome: Outcome }) {
  const { purpose, ghost } = order
  return (
    <>
      {purpose.type === 'branch' && (
        <p className={style.why}>
          <Icon name="person-raising-hand" size={1.5} />
          <span>{t('branch.note', { at: timeOf(purpose.atMs), who: whoOf(purpose) })}</span>
        </p>
      )}
      {ghost && <Race ghost={ghost} score={result.score} />}
    </>
  )
}

function Race({ ghost, score }: { readonly ghost: Run; readonly score: number }) {
  const other = useMemo(() => resultOfRun(ghost)?.score ?? 0, [ghost])
  const how = score > other ? 'won' : score < other ? 'lost' : 'drew'
  const values = { name: whoOf(ghost), score: number(score), other: number(other) }
  return (
    <p className={style.why}>
      <Icon name="ghost" size={1.5} />
      <span>
        <Rich text={t(`ghost.${how}`, values)} />
      </span>
    </p>
  )
}

/** The round as it stands, in the place of the other mode's card on the results of a turn. */
function RoundSoFar() {
  const round = useApp((app) => app.round)
  return round && <RoundTable round={round} />
}
