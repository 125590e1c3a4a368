// What the title shows as soon as it has come: today's shift, and the laptop passed from one to the next.
import type { ReactNode } from 'react'
import { modeNow, starTotal, type Round } from '../../runs/index.ts'
import { go } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { type IconName } from '../art/icons.ts'
import { isFinished, resultWords, streakIn, useTries } from '../daily/days.ts'
import { useApp, useGame } from '../game.ts'
import { usePadConnected } from '../gamepad/connection.ts'
import { Button } from '../kit/Button.tsx'
import style from './TitleLinks.module.css'

/** Whether the campaign is the main way: whoever has tried its second level knows both modes. */
function useIsUnderWay(): boolean {
  return useApp(({ progress }) => (progress['drop-the-ticket']?.tries ?? 0) > 0)
}

/** The main way from the title, above the two modes, for whoever is on it. */
export function CampaignWay() {
  const { app } = useGame()
  const isUnderWay = useIsUnderWay()
  const progress = useApp((all) => all.progress)
  if (!isUnderWay) return null
  const { won, of } = starTotal(progress)
  return (
    <Button kind="primary" className={style.campaign} onClick={() => go(app, { name: 'map' })}>
      {t('titleLinks.campaign')}
      <span>
        <Icon name="star" /> {t('titleLinks.campaignStars', { won: number(won), of: number(of) })}
      </span>
    </Button>
  )
}

/** The ways in beside the two modes: the campaign, today's shift, and the laptop passed from one to the next. */
export function TitleLinks() {
  const { app } = useGame()
  const isUnderWay = useIsUnderWay()
  const round = useApp((all) => all.round)
  const isOn = round !== null && !round.ended
  return (
    <section className={style.links} aria-label={t('titleLinks.region')}>
      {!isUnderWay && (
        <TitleLink icon="star" onOpen={() => go(app, { name: 'map' })}>
          <b>{t('titleLinks.campaign')}</b>
          <small>{t('titleLinks.campaignHint')}</small>
        </TitleLink>
      )}
      <TitleLink icon="calendar" onOpen={() => go(app, { name: 'daily' })}>
        <b>{t('titleLinks.daily')}</b>
        <DayWords />
      </TitleLink>
      <TitleLink icon="laptop" isOn={isOn} onOpen={() => go(app, { name: 'round' })}>
        <b>{t(isOn ? 'titleLinks.roundOn' : 'titleLinks.round')}</b>
        <small>{isOn ? turnWords(round) : t('titleLinks.roundHint')}</small>
      </TitleLink>
      <WorkshopLink />
    </section>
  )
}

/** Back to the own seat where there is one. */
function WorkshopLink() {
  const { app } = useGame()
  const seat = useApp((all) => all.seat)
  const to =
    seat === null ? ({ name: 'workshop' } as const) : ({ name: 'room', code: seat } as const)
  return (
    <TitleLink icon="mobile-phone" isOn={seat !== null} onOpen={() => go(app, to)}>
      <b>{t(seat === null ? 'titleLinks.workshop' : 'titleLinks.toRoom')}</b>
      <small>
        {seat === null ? t('titleLinks.workshopHint') : t('titleLinks.toRoomHint', { code: seat })}
      </small>
    </TitleLink>
  )
}

type TitleLinkProps = {
  readonly icon: IconName
  readonly isOn?: boolean
  readonly onOpen: () => void
  readonly children: ReactNode
}

function TitleLink({ icon, isOn = false, onOpen, children }: TitleLinkProps) {
  return (
    <button type="button" className={style.link} data-on={isOn} onClick={onOpen}>
      <Icon name={icon} size={1.9} />
      <span>{children}</span>
    </button>
  )
}

/** How the day stands: what is to be had, or what was made of it, and the streak. */
function DayWords() {
  const today = useApp(({ day }) => day?.today ?? '')
  const tries = useTries()
  const streak = streakIn(tries, today)
  const words = isFinished(tries[today]) ? resultWords(tries[today]) : t('titleLinks.open')
  return (
    <small>
      {words}
      {streak > 1 && (
        <>
          {' · '}
          <Icon name="fire" /> {t('titleLinks.streak', { count: streak })}
        </>
      )}
    </small>
  )
}

function turnWords(round: Round): string {
  return modeNow(round)
    ? t('titleLinks.roundNext', { name: round.turn.name })
    : t('titleLinks.roundTurn')
}

/** What the gamepad's buttons do, once one is connected. */
export function PadLegend() {
  const connected = usePadConnected()
  if (!connected) return null
  const keys = [
    [t('gamepad.crossKey'), t('gamepad.move')],
    ['A', t('gamepad.choose')],
    ['B', t('gamepad.back')],
    ['X', t('gamepad.stand')],
    ['Y', t('gamepad.kitchen')],
    ['RB', t('gamepad.hire')],
    [t('gamepad.startKey'), t('gamepad.pause')],
  ] as const
  return (
    <ul className={style.legend} aria-label={t('gamepad.region')}>
      {keys.map(([key, meaning]) => (
        <li key={key}>
          <kbd>{key}</kbd> {meaning}
        </li>
      ))}
    </ul>
  )
}
