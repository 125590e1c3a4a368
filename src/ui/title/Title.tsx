// The title, over the running café: choose a level and a mode, and the shift begins.
import { HOUSE_SEED } from '../../levels/index.ts'
import { choose, go, isPlayedHere } from '../../store/index.ts'
import { isLanguage, language, languages, t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { MuteButton, ProjectorButton } from '../controls/DeviceButtons.tsx'
import { NameField } from '../controls/NameField.tsx'
import { Extra } from '../Extra.tsx'
import { takeFocus } from '../focus.ts'
import { useApp, useGame, useIntroduced, useLevelId, useScores, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Field.tsx'
import { useSpeak } from '../language.ts'
import { levelName } from '../format.ts'
import { failureKeys } from '../notices/Notices.tsx'
import { firstShift, ownShift } from '../orders.ts'
import { RoomSlot } from '../room/RoomSlot.tsx'
import backdropStyle from './Backdrop.module.css'
import { ModeCard, useLevelOptions } from './Cards.tsx'
import style from './Title.module.css'

export function Title() {
  const isIntroduced = useIntroduced()
  const isLed = useApp(({ route }) => route.name === 'title' && route.offer !== null) // by a link
  return (
    <div className={style.title} data-first={!isIntroduced && !isLed}>
      <Backdrop />
      <div className={style.column}>
        <header>
          <h1>{t('title.name')}</h1>
          <p>{t('title.tagline')}</p>
        </header>
        <UnfinishedShift />
        {isLed ? <Extra part="Offered" /> : isIntroduced ? <Choices /> : <FirstPlay />}
        <Trouble />
        <Extra part="PadLegend" />
        <footer>{t('title.footer')}</footer>
      </div>
    </div>
  )
}

/**
 * Before the first shift the title offers one thing: to play. The rest follows the first results, but for the
 * way into a room: whoever has come to a workshop has played nothing yet.
 */
function FirstPlay() {
  const { host, app } = useGame()
  return (
    <>
      <Button
        kind="primary"
        className={style.play}
        ref={takeFocus}
        onClick={() => host.start(firstShift())}
      >
        <Glyph name="play" />
        {t('title.play')}
      </Button>
      <nav className={style.firstWays}>
        <Languages />
        <Button kind="quiet" onClick={() => go(app, { name: 'workshop' })}>
          {t('title.workshop')}
        </Button>
        <Button kind="quiet" onClick={() => go(app, { name: 'settings' })}>
          {t('title.settings')}
        </Button>
        <MuteButton />
      </nav>
    </>
  )
}

/** Each calls itself by its own name, to be found by whoever reads it. */
function Languages() {
  const speak = useSpeak()
  return Object.entries(languages).map(([tag, name]) => (
    <Button
      key={tag}
      kind="quiet"
      lang={tag}
      aria-pressed={isLanguage(tag) && language() === tag}
      onClick={() => speak(tag)}
    >
      {name}
    </Button>
  ))
}

/** All that can be played, and the ways to everything else, for whoever has seen results. */
function Choices() {
  const { settings } = useGame()
  const level = useLevelId()
  return (
    <>
      <Extra part="CampaignWay" />
      <Choice
        legend={t('title.levels')}
        options={useLevelOptions()}
        value={level}
        onChoose={(id) => choose(settings, { level: id })}
      />
      <section className={style.cards} aria-label={t('title.modes')}>
        <ModeCard mode="blocking" level={level} />
        <ModeCard mode="async" level={level} />
      </section>
      <div className={style.links}>
        <Extra part="TitleLinks" before={<LinkPlaces />} />
      </div>
      <div className={style.row}>
        <NameField label={t('title.yourName')} hint={t('title.nameHint')} />
        <TitleActions level={level} />
      </div>
    </>
  )
}

/** Keeps room for the links, so that what is beneath them stays where it is when they come. */
function LinkPlaces() {
  return (
    <div className={style.places} aria-hidden>
      <span />
      <span />
      <span />
      <span />
    </div>
  )
}

function TitleActions({ level }: { readonly level: string }) {
  const { app } = useGame()
  return (
    <nav>
      <Button kind="quiet" onClick={() => go(app, { name: 'scores', order: null })}>
        {t('title.scores')}
      </Button>
      <Button kind="quiet" onClick={() => go(app, { name: 'settings' })}>
        {t('title.settings')}
      </Button>
      <CoachButton level={level} />
      <ProjectorButton />
      <MuteButton />
    </nav>
  )
}

/** To be coached once more; a first-timer is coached anyway. */
function CoachButton({ level }: { readonly level: string }) {
  const { host } = useGame()
  const coached = useSettings((chosen) => chosen.coached)
  const hasPlayed = useScores().entries.some(isPlayedHere)
  if (!hasPlayed && !coached.blocking && !coached.async) return null
  const order = ownShift(level, HOUSE_SEED, 'blocking')
  return (
    <Button kind="quiet" title={t('title.coachHint')} onClick={() => host.startCoached(order)}>
      {t('title.coachMe')}
    </Button>
  )
}

/** Why no café is to be seen behind the title, when it could not be drawn. */
function Trouble() {
  const failure = useApp(({ device }) => device.stageFailure)
  if (!failure) return null
  return (
    <p role="alert">
      <Icon name="warning" /> {t(failureKeys[failure])}
    </p>
  )
}

/** A shift left in the middle: take it up again, or let it go. */
function UnfinishedShift() {
  const { host } = useGame()
  const order = useApp(({ lastUnfinished }) => lastUnfinished)
  if (!order) return null
  const level = levelName(order.level)
  const mode = t(`mode.${order.mode}.lower`)
  return (
    <section className={style.strip}>
      <p>{t('title.unfinished', { level, mode })}</p>
      <Button kind="primary" onClick={() => host.resumeUnfinished(order)}>
        {t('title.goOn')}
      </Button>
      <Button kind="quiet" onClick={() => host.discardUnfinished()}>
        {t('title.forget')}
      </Button>
    </section>
  )
}

/** The café behind the title: a painted one at once, the running one as soon as the stage is there. */
function Backdrop() {
  return (
    <div className={backdropStyle.backdrop} aria-hidden inert>
      <div className={backdropStyle.scene}>
        <div className={backdropStyle.painted} />
        <RoomSlot />
      </div>
      <div className={backdropStyle.shade} />
    </div>
  )
}
