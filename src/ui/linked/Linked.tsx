// A shift that came by a link: who played it, what this café makes of it, and what to do with it.
import { useMemo, useState } from 'react'
import { isSandbox } from '../../levels/index.ts'
import { collectable, otherModeOf, type Run, whileHere } from '../../runs/index.ts'
import type { Result } from '../../sim/index.ts'
import { best, go, isKept, keepRuns, parFor, type RouteOf, stars } from '../../store/index.ts'
import { mainLead, personIn, robotIn } from '../../waiters/index.ts'
import { isCurrent } from '../../wire/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Stars } from '../art/Stars.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { Rich } from '../controls/Rich.tsx'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useApp, useGame, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card, Figure, Figures, Score } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { ownShift } from '../orders.ts'
import { findStars } from '../people/find-stars.ts'
import { WhichStars } from '../results/WhichStars.tsx'
import { RoomBeside } from '../room/RoomBeside.tsx'
import { timeOf, leadName } from '../watch/names.ts'
import { ownRunBeside, sideBySide } from './own-run.ts'
import { useReplayedResult } from './replayed-result.ts'
import style from './Linked.module.css'

export function Linked({ route: { run } }: { readonly route: RouteOf<'linked'> }) {
  const replayed = useReplayedResult(run)
  const par = useApp((app) => parFor(run.replay, app.par)?.modes[run.replay.mode]?.score ?? null)
  const isProven = useApp((app) => app.provenRun === run)
  if (!replayed) return null
  const { result, isWhole, lengthMs } = replayed
  return (
    <Page own={style} centred beside={<RoomBeside />}>
      <header>
        <Icon name={personIn(run.leads) === null ? 'robot' : 'waving-hand'} size={3} />
        <div>
          <h1>
            {headline(run, result, isProven)}
            <small>{shiftWords(run)}</small>
          </h1>
          {par !== null && <WhichStars level={run.replay.level} />}
        </div>
      </header>
      <Report result={whileHere(run, result)} par={par} />
      <Card as="p" className={style.own}>
        <Icon name="check-mark-button" size={1.7} />
        <span>
          <Rich text={t('linked.verified')} />
          {!isWhole && ` ${t('linked.stopped', { seconds: Math.floor(lengthMs / 1000) })}`}
        </span>
      </Card>
      {run.branchAtMs !== undefined && (
        <p className={style.own}>
          <Icon name="person-raising-hand" size={1.7} />
          <span>{t('linked.branch', { at: timeOf(run.branchAtMs) })}</span>
        </p>
      )}
      {isCurrent(result) ? <Own result={result} /> : <Earlier />}
      <Keep run={run} />
      <LinkedActions run={run} />
    </Page>
  )
}

function headline({ leads, name }: Run, { score }: Result, isProven: boolean): string {
  const points = number(score)
  const robot = leadName(mainLead(leads))
  if (robot) return t(isProven ? 'linked.robot' : 'linked.robotSaid', { robot, score: points })
  return t('linked.headline', { name: name || t('linked.somebody'), score: points })
}

function shiftWords({ replay: { level, seed } }: Run): string {
  return t('linked.shift', { level: levelName(level), seed })
}

type ReportProps = { readonly result: Result; readonly par: number | null }

function Report({ result, par }: ReportProps) {
  const { mode, score, satisfaction, served, lost, standingStill } = result
  const figures = [
    [t('linked.satisfaction'), percent(satisfaction)],
    [t('linked.servedLost'), `${number(served)} · ${number(lost)}`],
    [t('linked.stoodStill'), percent(standingStill)],
  ] as const
  return (
    <Card
      as="article"
      className={style.card}
      data-testid="linked"
      data-score={score}
      data-served={served}
      data-lost={lost}
    >
      <ModePill mode={mode} />
      <Score>
        <b>{number(score)}</b>
        <Stars count={par === null ? null : stars(score, par)} large />
      </Score>
      <Figures>
        {figures.map(([label, value]) => (
          <Figure key={label} label={label}>
            {value}
          </Figure>
        ))}
      </Figures>
    </Card>
  )
}

/** What the level is now, or the engine, would make something else of the shift. */
function Earlier() {
  return (
    <p className={style.own}>
      <Icon name="high-voltage" size={1.7} />
      <span>{t('linked.earlier')}</span>
    </p>
  )
}

/** The player's best on the same customers in the same mode. */
function Own({ result }: { readonly result: Result }) {
  const own = best(useScores(), result.level, result.seed, result.mode)?.result.score
  return (
    <p className={style.own}>
      <Icon name={own === undefined ? 'high-voltage' : 'trophy'} size={1.7} />
      <span>
        <Rich text={own === undefined ? t('linked.challenge') : compare(own, result.score)} />
      </span>
    </p>
  )
}

function compare(own: number, other: number): string {
  const score = number(own)
  if (own === other) return t('linked.level', { score })
  const points = number(Math.abs(own - other))
  return t(own > other ? 'linked.ahead' : 'linked.behind', { score, points })
}

/** What to do with a run that came by a link. */
function LinkedActions({ run }: { readonly run: Run }) {
  const { host } = useGame()
  const { level, seed, mode } = run.replay
  const play = () => host.start(ownShift(level, seed, mode))
  return (
    <Toolbar className={style.ways}>
      <Button kind="primary" ref={takeFocus} onClick={play}>
        {t('linked.play')}
      </Button>
      <Button onClick={() => host.watch([run])}>{t('linked.watch')}</Button>
      {run.branchAtMs === undefined && isCurrent(run.replay) && (
        <Button onClick={() => host.race(run)}>{t('linked.race')}</Button>
      )}
      <Beside run={run} />
      <Button kind="quiet" onClick={() => host.toTitle()}>
        {t('linked.title')}
      </Button>
    </Toolbar>
  )
}

/** A robot's run stands beside its other mode, where there is one; a person's beside a robot's. */
function besideWords({ leads, replay }: Run) {
  if (!robotIn(leads)) return 'watchButtons.robot'
  return otherModeOf(replay) && 'watchButtons.both'
}

/** Beside the player's own; who has none sees it beside a robot's. */
function Beside({ run }: { readonly run: Run }) {
  const { app, host } = useGame()
  const scores = useScores()
  const yours = useMemo(() => ownRunBeside(run, scores), [run, scores])
  const both = yours && sideBySide(run, yours)
  const words = both ? 'linked.sideBySide' : besideWords(run)
  return (
    <>
      {words && (
        <Button onClick={() => (both ? host.watch(both) : host.watchBesideRobot(run))}>
          {t(words)}
        </Button>
      )}
      <Button onClick={() => go(app, { name: 'timeline', runs: both ?? [run] })}>
        {t(both ? 'linked.bothTimelines' : 'linked.timeline')}
      </Button>
    </>
  )
}

/**
 * Keeps a linked shift among the high scores under its sender's name: once, and only one that a person has
 * played from beginning to end by today's rules.
 */
function Keep({ run }: { readonly run: Run }) {
  const { app, host, scores } = useGame()
  const kept = useScores()
  const found = useMemo(() => collectable(run), [run])
  const [isNew, setNew] = useState(false)
  if (typeof found === 'string' || isSandbox(run.replay.level)) return null
  const isHere = isKept(kept, found)
  const keep = () => {
    setNew(keepRuns(scores, [found]) > 0)
    void findStars(host)
  }
  return (
    <div className={style.own}>
      <Icon name={isHere ? 'check-mark-button' : 'trophy'} size={1.7} />
      <output>{isHere ? t(isNew ? 'keep.kept' : 'keep.here') : t('keep.hint')}</output>
      {isHere ? (
        <Button kind="quiet" onClick={() => go(app, { name: 'scores', order: null })}>
          {t('keep.scores')}
        </Button>
      ) : (
        <Button onClick={keep}>{t('keep.offer')}</Button>
      )}
    </div>
  )
}
