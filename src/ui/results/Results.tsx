// What the shift came to: both modes beside each other, and why.
import { useEffect, useMemo, useState, type CSSProperties } from 'react'
import { levelOf } from '../../levels/index.ts'
import type { Order, Purpose } from '../../play/index.ts'
import { resultOfRun, type Run } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import {
  nameOutcome,
  parFor,
  reviseEntry,
  type Outcome,
  type Par,
  type RouteOf,
} from '../../store/index.ts'
import { personIn } from '../../waiters/index.ts'
import { number, shortDay, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { NameField } from '../controls/NameField.tsx'
import { Rich } from '../controls/Rich.tsx'
import { timingWords } from '../controls/timing.ts'
import { useApp, useGame, useScores, type Game } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { Page } from '../kit/Page.tsx'
import { levelName } from '../format.ts'
import { RoundTable, scoresFor } from '../round/RoundTable.tsx'
import { timeOf, whoOf } from '../watch/names.ts'
import { HEADLINE_ID, ResultActions } from './ResultActions.tsx'
import { Invitation, ShiftCard } from './ShiftCard.tsx'
import { sidesOf, type Sides } from './sides.ts'
import { verdict, why } from './why.ts'
import style from './Results.module.css'

export function Results({ route: { outcome } }: { readonly route: RouteOf<'results'> }) {
  const par = useApp((app) => app.par)
  const demonstrated = useApp((app) => app.demonstrated)
  const scores = scoresFor(outcome.order, useScores())
  const sides = sidesOf(outcome, scores, par, demonstrated)
  const { order } = outcome
  const cooks = levelOf(order.level)?.cooks ?? 1
  const great = sides[order.mode]?.stars === 3
  return (
    <Page own={style} centred>
      <Headline outcome={outcome} sides={sides} />
      <section className={style.cards}>
        <Place mode="blocking" sides={sides} outcome={outcome} />
        <Place mode="async" sides={sides} outcome={outcome} />
      </section>
      <Card as="p" className={style.why}>
        <Icon name="light-bulb" size={1.7} />
        <span>
          <Rich text={why(sides, personIn(order.leads) === null, cooks)} />
        </span>
      </Card>
      <ParLine outcome={outcome} par={par} />
      <NameThis outcome={outcome} />
      <Against outcome={outcome} />
      <ResultActions outcome={outcome} sides={sides} />
      {great && <Confetti />}
    </Page>
  )
}

type PlaceProps = { readonly mode: Mode; readonly sides: Sides; readonly outcome: Outcome }

/** The card of one mode, or the invitation to play it. */
function Place({ mode, sides, outcome }: PlaceProps) {
  const side = sides[mode]
  if (side) return <ShiftCard side={side} outcome={outcome} />
  if (outcome.order.purpose.type === 'round') return <RoundSoFar />
  return <Invitation mode={mode} outcome={outcome} />
}

type HeadlineProps = { readonly outcome: Outcome; readonly sides: Sides }

/** The headline: what the other mode made of the same customers. */
function Headline({ outcome, sides }: HeadlineProps) {
  const both = sides.blocking !== null && sides.async !== null
  const { seed } = outcome.order
  const level = levelName(outcome.order.level)
  return (
    <header className={style.headline}>
      <Icon name={both ? 'trophy' : 'bellhop-bell'} size={3} />
      <h1 id={HEADLINE_ID}>
        {t(both ? 'results.same' : 'results.over')}{' '}
        <em>{both ? verdict(sides) : invite(outcome)}</em>
        <small>{t('results.shift', { level, seed })}</small>
        <Occasion order={outcome.order} />
        <Timing outcome={outcome} />
      </h1>
    </header>
  )
}

function invite({ order }: Outcome): string {
  if (personIn(order.leads) === null) return t('results.inviteSelf')
  return t(order.mode === 'blocking' ? 'results.inviteAsync' : 'results.inviteBlocking')
}

/** What the shift was played for: a day's ranked try, practice, or a turn in a round. */
function Occasion({ order }: { readonly order: Order }) {
  const words = purposeWords(order.purpose)
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
    case 'branch': // told below, with whose run it was
      return null
    default:
      return purpose satisfies never
  }
}

type ParLineProps = { readonly outcome: Outcome; readonly par: Par | null }

/** What the robots made of the same customers. */
function ParLine({ outcome, par }: ParLineProps) {
  const found = parFor(outcome.order, par)
  return (
    <output className={style.par} data-pending={found === null}>
      <Icon name="robot" size={1.5} />
      <span>{found ? parWords(found) : t('results.parPending')}</span>
    </output>
  )
}

function parWords({ modes: { blocking, async } }: Par): string {
  return t('results.par', { blocking: number(blocking.score), async: number(async.score) })
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

/** Who came by an address has had no chance to say a name: here is one, for the score just filed. */
function NameThis({ outcome }: { readonly outcome: Outcome }) {
  const game = useGame()
  const { entry, run } = outcome
  const [isNameless] = useState(entry !== null && run.name === '')
  useEffect(
    () => (isNameless ? () => nameShift(game, entry) : undefined),
    [game, isNameless, entry],
  )
  if (!isNameless) return null
  return (
    <div className={style.name} onBlur={() => nameShift(game, entry)}>
      <NameField label={t('results.nameThis')} hint={t('results.nameThisHint')} />
    </div>
  )
}

/** Once the name is whole: every letter on its way would be a name to other tabs. */
function nameShift({ app, scores, settings }: Game, entry: string | null): void {
  const { name } = settings.getState()
  const kept = scores.getState().entries.find(({ id }) => id === entry)
  if (!kept || name === '' || kept.name === name) return
  nameOutcome(app, kept.id, name)
  reviseEntry(scores, { ...kept, name })
}

/** The round as it stands, in the place of the other mode's card on the results of a turn. */
function RoundSoFar() {
  const round = useApp((app) => app.round)
  return round && <RoundTable round={round} />
}

const PIECES = Array.from({ length: 60 }, (_, index) => index)
const COLOURS = ['var(--gold)', 'var(--leaf)', 'var(--sky)', 'var(--ember)', 'var(--butter)']
const GOLDEN = 0.618 // spreads the pieces evenly without looking like a grid

/** A great shift ends in confetti. Style only: without motion there is none. */
function Confetti() {
  return (
    <div className={style.confetti} aria-hidden>
      {PIECES.map((index) => (
        <i key={index} style={piece(index)} />
      ))}
    </div>
  )
}

function piece(index: number): CSSProperties {
  const spread = (times: number) => (index * GOLDEN * times) % 1
  return {
    left: `${spread(1) * 100}%`,
    width: `${0.4 + spread(3) * 0.4}rem`,
    background: COLOURS[index % COLOURS.length],
    animationDelay: `${900 + spread(7) * 900}ms`,
    animationDuration: `${2200 + spread(5) * 1600}ms`,
    rotate: `${spread(11) * 360}deg`,
  }
}
