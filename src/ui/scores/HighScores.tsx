// The ten best of both modes side by side, for one level and one seed.
import { useState } from 'react'
import { HOUSE_SEED, levelIds } from '../../levels/index.ts'
import { best, type Scores } from '../../store/index.ts'
import { say, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../controls/Button.tsx'
import { Choice } from '../controls/Choice.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useEscape } from '../escape.ts'
import { tenths } from '../figures.ts'
import { useApp, useGame, useLevelId, useScores } from '../game.ts'
import style from './HighScores.module.css'
import { SeedChoice } from './SeedChoice.tsx'
import { TopTen } from './TopTen.tsx'

export function HighScores() {
  const last = useApp(({ outcome }) => outcome?.order ?? null)
  const chosen = useLevelId()
  const scores = useScores()
  const { host } = useGame()
  useEscape(() => host.toTitle())
  const [level, setLevel] = useState(last?.level ?? chosen)
  const [seed, setSeed] = useState(last?.seed ?? HOUSE_SEED)
  return (
    <div className={style['scores']}>
      <div className={style['column']}>
        <header>
          <Icon name="trophy" size={2.6} />
          <h1>{t('scores.title')}</h1>
        </header>
        <div className={style['choices']}>
          <LevelChoice
            level={level}
            onChoose={(id) => {
              setLevel(id)
              setSeed(HOUSE_SEED)
            }}
          />
          <SeedChoice level={level} seed={seed} onChoose={setSeed} />
        </div>
        <p className={style['ratio']}>
          <Rich text={ratioWords(scores, level, seed)} />
        </p>
        <section className={style['tables']}>
          <TopTen mode="blocking" level={level} seed={seed} />
          <TopTen mode="async" level={level} seed={seed} />
        </section>
        <Ways toResults={last !== null} />
      </div>
    </div>
  )
}

type LevelProps = { readonly level: string; readonly onChoose: (level: string) => void }

function LevelChoice({ level, onChoose }: LevelProps) {
  const options = levelIds.map((id) => ({ value: id, label: say(`level.${id}.name`) }))
  return <Choice legend={t('scores.level')} options={options} value={level} onChoose={onChoose} />
}

function Ways({ toResults }: { readonly toResults: boolean }) {
  const { host, app } = useGame()
  return (
    <nav className={style['ways']}>
      {toResults && (
        <Button kind="primary" onClick={() => app.setState({ screen: 'results' })}>
          {t('scores.results')}
        </Button>
      )}
      <Button onClick={() => host.toTitle()}>{t('scores.back')}</Button>
    </nav>
  )
}

function ratioWords(scores: Scores, level: string, seed: number): string {
  const blocking = best(scores, level, seed, 'blocking')?.result.score
  const async = best(scores, level, seed, 'async')?.result.score
  if (!blocking || async === undefined) return t('scores.ratioOpen')
  return t('scores.ratio', { ratio: tenths(async / blocking) })
}
