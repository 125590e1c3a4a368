// The campaign's street: every level, what it teaches, and how far the player has come.
import { useEffect, useRef, useState } from 'react'
import { campaignLevels, isCampaignId } from '../../levels/index.ts'
import { starsIn, starTotal } from '../../runs/index.ts'
import { backTo, go, TITLE } from '../../store/index.ts'
import type { Progress } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import type { IconName } from '../art/icons.ts'
import { ResetQuestion } from '../campaign/ResetQuestion.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useEscape } from '../escape.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { useArrows } from '../room/useArrows.ts'
import { Extras, Graduation } from './Ends.tsx'
import { House } from './House.tsx'
import { houses } from './houses.ts'
import { Scenery } from './Scenery.tsx'
import { Sign } from './Sign.tsx'
import { streetOf, waysWords, whyClosed } from './signs.ts'
import type { ChapterView, SignView, StreetView } from './signs.ts'
import style from './MapScreen.module.css'

export function MapScreen() {
  const { app, host } = useGame()
  const progress = useApp((all) => all.progress)
  const [said, setSaid] = useState<string | null>(null)
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => host.campaign({ type: 'look' }), [host]) // another tab may have played
  useEscape(() => backTo(app, TITLE))
  useArrows(group)
  const street = streetOf(progress)
  const press = (sign: SignView) => {
    const { id, state, stars } = sign
    if (!isCampaignId(id) || state === 'locked') return setSaid(whyClosed(sign))
    go(app, stars > 0 ? { name: 'lesson', level: id } : { name: 'predict', level: id })
  }
  const signs = street.chapters.flatMap((chapter) => chapter.signs)
  return (
    <div className={style.map}>
      <Bar progress={progress} />
      <div className={style.street} ref={group}>
        <Scenery signs={signs} />
        <ol>
          {street.chapters.map((chapter) => (
            <Chapter key={chapter.id} chapter={chapter} progress={progress} onPress={press} />
          ))}
          <Graduation sign={street.end} onPress={press} />
        </ol>
        <Extras />
      </div>
      <Foot street={street} said={said} />
    </div>
  )
}

function Bar({ progress }: { readonly progress: Progress }) {
  const { app, host } = useGame()
  const [asks, setAsks] = useState(false)
  const { won, of } = starTotal(progress)
  const hasPlayed = campaignLevels.some(({ id }) => (progress[id]?.tries ?? 0) > 0)
  const reset = () => host.campaign({ type: 'reset', levels: campaignLevels.map(({ id }) => id) })
  return (
    <header className={style.bar}>
      <Button
        kind="quiet"
        shape="square"
        aria-label={t('map.leave')}
        onClick={() => backTo(app, TITLE)}
      >
        <Glyph name="back" />
      </Button>
      <h1>{t('campaign.map')}</h1>
      <p className={style.total}>
        <Icon name="star" /> {t('map.total', { won: number(won), of: number(of) })}
      </p>
      <SquareWay name={t('campaign.album')} icon="memo" to="album" />
      {hasPlayed && (
        <Button kind="quiet" data-reset="true" onClick={() => setAsks(true)}>
          {t('map.reset')}
        </Button>
      )}
      <SquareWay name={t('title.settings')} icon="gear" to="settings" />
      {asks && <ResetQuestion what="resetAll" onStay={() => setAsks(false)} onReset={reset} />}
    </header>
  )
}

type WayProps = {
  readonly name: string
  readonly icon: IconName
  readonly to: 'album' | 'settings'
}

function SquareWay({ name, icon, to }: WayProps) {
  const { app } = useGame()
  return (
    <Button kind="quiet" shape="square" aria-label={name} onClick={() => go(app, { name: to })}>
      <Icon name={icon} />
    </Button>
  )
}

type ChapterProps = {
  readonly chapter: ChapterView
  readonly progress: Progress
  readonly onPress: (sign: SignView) => void
}

function Chapter({ chapter: { id, signs, shown }, progress, onPress }: ChapterProps) {
  const plan = houses[id]
  const { won, of } = starsIn(
    signs.map((sign) => sign.id),
    progress,
  )
  const lit = signs.map(({ icon, state }) => (state === 'open' || state === 'played' ? icon : null))
  return (
    <li className={style.chapter}>
      <div
        className={style.front}
        style={{ '--left': plan.left, '--width': plan.width } as Readonly<Record<string, number>>}
        data-open={lit.some(Boolean)}
      >
        <House plan={plan} lit={lit} />
        <h2 className={style.plate}>
          {t(`map.chapter.${id}`)}{' '}
          <small>
            <Icon name="star" /> {`${number(won)}/${number(of)}`}
          </small>
        </h2>
      </div>
      <ol className={style.signs}>
        {shown.map((sign) => (
          <Sign key={sign.id} sign={sign} onPress={onPress} />
        ))}
      </ol>
    </li>
  )
}

const FRAMES = ['next', 'open', 'played', 'locked'] as const

type FootProps = { readonly street: StreetView; readonly said: string | null }

/** Which ways are open, or why one is not; and what the frames of the signs mean. */
function Foot({ street, said }: FootProps) {
  return (
    <footer className={style.foot}>
      <output>{said ?? <Rich text={waysWords(street)} />}</output>
      <ul aria-label={t('map.legend')}>
        {FRAMES.map((frame) => (
          <li key={frame}>
            <i data-frame={frame} aria-hidden /> {t(`map.state.${frame}`)}
          </li>
        ))}
      </ul>
    </footer>
  )
}
