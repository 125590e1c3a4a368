// Before a level: its room, its goal star by star, and one question that can be skipped. The answer begins
// the shift.
import { useEffect, useState } from 'react'
import { campaignEntries, HOUSE_SEED, levelOf } from '../../levels/index.ts'
import type { Bound, CampaignId, Entry, Prediction } from '../../levels/index.ts'
import { unplayedRun } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { RouteOf } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useApp, useGame, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Page } from '../kit/Page.tsx'
import { RoomBeside, useHasRoomBeside } from '../room/RoomBeside.tsx'
import { boundWords } from './goal-words.ts'
import { ModeChoice, RailChoice, railChoiceOf } from './LevelChoices.tsx'
import { campaignShift } from './orders.ts'
import { useCampaignKey } from './useCampaignKey.ts'
import style from './Predict.module.css'

export function Predict({ route }: { readonly route: RouteOf<'predict'> }) {
  const { level } = route
  const { host } = useGame()
  const progress = useApp((app) => app.progress)
  const scores = useScores()
  const [rail, setRail] = useState(railFrom(route))
  const [mode, setMode] = useState<Mode>(route.mode ?? 'async')
  const { predict, isModeChosen }: Entry = campaignEntries[level]
  const start = (predicted: number | null) =>
    host.start(campaignShift(level, { progress, scores }, { predicted, rail, mode }))
  return (
    <Page own={style} centred beside={<RoomAhead level={level} />}>
      <Headline level={level} />
      <Goal level={level} />
      {rail !== null && <RailChoice level={level} chosen={rail} onChoose={setRail} />}
      {isModeChosen && <ModeChoice chosen={mode} onChoose={setMode} />}
      <Question predict={predict} onAnswer={start} />
    </Page>
  )
}

/** What was chosen of the rail before, where the level still has that; null where it is as it is. */
function railFrom({ level, rail }: RouteOf<'predict'>): number | null {
  const most = railChoiceOf(level)
  return most === null ? null : Math.min(rail ?? most, most)
}

type QuestionProps = {
  readonly predict: Prediction
  readonly onAnswer: (index: number | null) => void
}

function Question({ predict, onAnswer }: QuestionProps) {
  useAnswerKeys(predict.choices.length, onAnswer)
  return (
    <section className={style.question} aria-labelledby="question">
      <h2 id="question">
        <Icon name="thought-balloon" size={1.7} /> {t(`question.${predict.question}`)}
      </h2>
      <div className={style.choices}>
        {predict.choices.map((choice, index) => (
          <Button
            key={choice}
            kind="primary"
            ref={index === 0 ? takeFocus : null}
            aria-describedby="question"
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => onAnswer(index)}
          >
            {number(choice)}
          </Button>
        ))}
      </div>
      <Button kind="quiet" onClick={() => onAnswer(null)}>
        {t('campaign.skip')}
      </Button>
    </section>
  )
}

function Headline({ level }: { readonly level: CampaignId }) {
  const mode = levelOf(level)?.mode
  return (
    <header className={style.headline}>
      <h1>{levelName(level)}</h1>
      {mode && <ModePill mode={mode} />}
      <p>{t(`level.${level}.description`)}</p>
    </header>
  )
}

/** What each star asks for; it needs those before it, too. */
function Goal({ level }: { readonly level: CampaignId }) {
  const { goal }: Entry = campaignEntries[level]
  return (
    <ol className={style.goal} aria-label={t('goalLine.title')}>
      {goal.map((bounds, before) => (
        // oxlint-disable-next-line react/no-array-index-key -- a star is its place
        <li key={before}>
          <span className={style.stars}>
            <span className="spoken">{starWords(before + 1)}</span>
            {Array.from({ length: before + 1 }, (_, star) => (
              <Icon key={star} name="star" size={1.2} />
            ))}
          </span>
          <span>{allWords(bounds)}</span>
        </li>
      ))}
    </ol>
  )
}

const starWords = (count: number): string => t('goalLine.stars', { count })

const allWords = (bounds: readonly Bound[]): string => bounds.map(boundWords).join(' · ')

/** The digits choose, as they do wherever there are choices. */
function useAnswerKeys(count: number, answer: (index: number) => void): void {
  useCampaignKey((key) => {
    const index = Number(key) - 1
    if (index >= 0 && index < count) answer(index)
  })
}

const SEATED_MS = 6_000 // since opening

/**
 * Beside the question the room of the level that it is about, with its first guests: the venue and its
 * tables are to be seen, and nothing that would give the answer away.
 */
function RoomAhead({ level: id }: { readonly level: CampaignId }) {
  const { host } = useGame()
  const isReady = useApp(({ device }) => device.stageReady && !device.stageFailure)
  const isSeen = useHasRoomBeside() && isReady
  useEffect(() => {
    const level = levelOf(id)
    if (!isSeen || !level) return
    const run = unplayedRun(level, HOUSE_SEED, level.mode ?? 'async', SEATED_MS)
    host.preview([run], SEATED_MS)
  }, [host, id, isSeen])
  return <RoomBeside />
}
