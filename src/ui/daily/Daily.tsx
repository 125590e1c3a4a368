// The daily shift: today's café, its two tries, and the calendar of the player's days.
import { useState, type ReactNode } from 'react'
import { isLevelId } from '../../levels/index.ts'
import type { Order } from '../../play/index.ts'
import { dailyOf } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import type { Day, DayTries, RouteOf, Tries, Try } from '../../store/index.ts'
import { fullDay, number, shortDay, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { type IconName } from '../art/icons.ts'
import { Stars } from '../art/Stars.tsx'
import { BoardSlot } from '../board/BoardSlot.tsx'
import { modeIcons, ModePill } from '../controls/ModePill.tsx'
import { useEscape } from '../escape.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { levelName } from '../format.ts'
import {
  isFinished,
  isTry,
  stateOf,
  streakIn,
  useFreshDay,
  useTries,
  type TryState,
} from './days.ts'
import { lastLikeToday, useRobotOf } from './rivals.ts'
import { ThreeLines, ToBeat, Week } from './Week.tsx'
import style from './Daily.module.css'

type DailyProps = { readonly route?: RouteOf<'daily'> }

export function Daily({ route }: DailyProps) {
  const day = useApp((app) => app.day)
  if (route?.shows !== 'board' || !day) return <DailyPage day={day} />
  return (
    <BoardSlot>
      {({ board, part: { BoardPage } }) => <BoardPage board={board} day={day.today} />}
    </BoardSlot>
  )
}

function DailyPage({ day }: { readonly day: Day | null }) {
  const { host } = useGame()
  const [back] = useState(() => () => host.toTitle())
  useEscape(back)
  useFreshDay()
  return <Page own={style}>{day && <DailyContent key={day.today} day={day} />}</Page>
}

/** Drawn anew when the day turns. */
function DailyContent({ day }: { readonly day: Day }) {
  const { host } = useGame()
  const tries = useTries()
  const [chosen, setChosen] = useState(day.today)
  const { today } = day
  const before = lastLikeToday(today)
  const scores = useRobotOf(before)
  const robot = before !== null && scores ? { day: before, scores } : null
  return (
    <>
      <Headline today={today} />
      <DayFigures day={day} tries={tries} />
      <section className={style.tries} aria-label={t('daily.tries')}>
        {MODES.map((mode) => (
          <TryCard key={mode} mode={mode} today={today} own={tries[today]?.[mode]}>
            <ToBeat mode={mode} today={today} tries={tries} robot={robot} />
          </TryCard>
        ))}
        <BoardSlot>
          {({ board, part: { BoardCard } }) => <BoardCard board={board} today={today} />}
        </BoardSlot>
      </section>
      <section className={style.days} aria-label={t('daily.calendar')}>
        <Week today={today} tries={tries} chosen={chosen} onChoose={setChosen} />
        <ThreeLines day={chosen} tries={tries[chosen]} />
        <ChosenDay day={chosen} today={today} tries={tries[chosen]} />
      </section>
      <Toolbar>
        <Button onClick={() => host.toTitle()}>{t('daily.back')}</Button>
      </Toolbar>
    </>
  )
}

function Headline({ today }: { readonly today: string }) {
  const level = dailyOf(today)?.level ?? ''
  return (
    <header>
      <Icon name="calendar" size={2.8} />
      <h1>
        {t('daily.title')} <em>{levelName(level)}</em>
        <small>{fullDay(today)}</small>
        {isLevelId(level) && <small>{t(`level.${level}.description`)}</small>}
      </h1>
    </header>
  )
}

type DayFiguresProps = { readonly day: Day; readonly tries: Tries }

/** How long today's café is open, and how many days in a row the player has been there. */
function DayFigures({ day: { today, minutesLeft }, tries }: DayFiguresProps) {
  const streak = streakIn(tries, today)
  const hours = number(Math.floor(minutesLeft / 60))
  const minutes = number(minutesLeft % 60)
  return (
    <dl className={style.figures}>
      <DayFigure icon="stopwatch" label={t('daily.next')} hint={t('daily.same')}>
        {t('daily.left', { hours, minutes })}
      </DayFigure>
      <DayFigure icon="fire" label={t('daily.streak')} hint={streakHint(streak, tries, today)}>
        {t('daily.streakDays', { count: streak })}
      </DayFigure>
    </dl>
  )
}

type FigureProps = {
  readonly icon: IconName
  readonly label: string
  readonly hint: string | null
  readonly children: ReactNode
}

function DayFigure({ icon, label, hint, children }: FigureProps) {
  return (
    <Card as="div">
      <dt>
        <Icon name={icon} size={1.4} />
        {label}
      </dt>
      <dd>
        <b>{children}</b>
        {hint && <small>{hint}</small>}
      </dd>
    </Card>
  )
}

function streakHint(streak: number, tries: Tries, today: string): string | null {
  if (streak === 0) return t('daily.streakNone')
  return isFinished(tries[today]) ? null : t('daily.streakOpen')
}

type TryProps = { readonly mode: Mode; readonly today: string; readonly own: Try | undefined }
type TryCardProps = TryProps & { readonly children: ReactNode }

/** Today in one mode: the ranked try, or what came of it, and practice. */
function TryCard({ mode, today, own, children }: TryCardProps) {
  const left = useApp(({ kept }) => kept.find((order) => isTry(order, today, mode)))
  const state = stateOf(own, left !== undefined)
  return (
    <article className={style.card} data-mode={mode} data-state={state}>
      <h2>
        <Icon name={modeIcons[mode]} size={2.4} />
        {t(`mode.${mode}.name`)}
      </h2>
      {state === 'done' && own && (
        <p className={style.score}>
          <b>{number(own.score ?? 0)}</b>
          <Stars count={own.stars} large />
        </p>
      )}
      <p>{t(`daily.sentence.${state}`)}</p>
      {children}
      <TryAction mode={mode} today={today} state={state} left={left} />
    </article>
  )
}

type WayProps = Omit<TryProps, 'own'> & {
  readonly state: TryState
  readonly left: Order | undefined
}

function TryAction({ mode, today, state, left }: WayProps) {
  const { host } = useGame()
  if (state === 'open') {
    return (
      <Button kind="primary" onClick={() => host.daily({ type: 'play', mode })}>
        {t('daily.play')}
        <span className="spoken">{t(`mode.${mode}.lower`)}</span>
      </Button>
    )
  }
  if (state === 'unfinished') {
    return (
      <Button kind="primary" onClick={() => host.resumeUnfinished(left)}>
        {t('daily.goOn')}
      </Button>
    )
  }
  return (
    <Button onClick={() => host.daily({ type: 'practise', day: today, mode })}>
      {t('daily.practise')}
      <span className="spoken">{t(`mode.${mode}.lower`)}</span>
    </Button>
  )
}

type ChosenDayProps = {
  readonly day: string
  readonly today: string
  readonly tries: DayTries | undefined
}

/** The day chosen in the calendar: what it was, and its customers again. */
function ChosenDay({ day, today, tries }: ChosenDayProps) {
  const { host } = useGame()
  const level = levelName(dailyOf(day)?.level ?? '')
  return (
    <Card as="div" className={style.chosen}>
      <h3>{t('daily.chosen', { day: shortDay(day), level })}</h3>
      {MODES.map((mode) => (
        <div key={mode} className={style.mode}>
          <ModePill mode={mode} />
          <Outcome tries={tries} mode={mode} />
          {(day !== today || tries?.[mode]) && (
            <Button onClick={() => host.daily({ type: 'practise', day, mode })}>
              {t(`daily.practiseMode.${mode}`)}
            </Button>
          )}
        </div>
      ))}
      <small>{t('daily.unranked')}</small>
    </Card>
  )
}

function Outcome({ tries, mode }: Pick<ChosenDayProps, 'tries'> & { readonly mode: Mode }) {
  const own = tries?.[mode]
  if (!own) return <span>{t('daily.notPlayed')}</span>
  if (own.score === null) return <span>{t('daily.givenUp')}</span>
  return (
    <span>
      <b>{number(own.score)}</b> <Stars count={own.stars} />
    </span>
  )
}
