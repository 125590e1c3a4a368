// The editor, and below it what the program says: console, event loop, runs and the best programs.
import { useState } from 'react'
import { endings } from '../../code/index.ts'
import { choose, replace } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { starterOf } from './starters.ts'
import { EditorSlot } from './EditorSlot.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import { linesOf } from './moment.ts'
import { Panels } from './Panels.tsx'
import { SharedBanner } from './SharedBanner.tsx'
import type { ProgramSideProps } from './side-props.ts'
import { TaskCard } from './TaskCard.tsx'
import { placeFor } from './task-place.ts'
import style from './ProgramSide.module.css'

export function ProgramSide(props: ProgramSideProps) {
  const { route, language, program, running, editor, marks, isSame, task, onRun } = props
  return (
    <section className={style.side} aria-label={t('lab.program')}>
      {route.shared ? <Received {...props} /> : <TaskCard {...props} />}
      <div className={style.card}>
        <Head {...props} />
        <EditorSlot
          key={`${placeFor(route.level, task)} ${language}`}
          {...{ language, marks, editor, onRun }}
          text={program.text}
          onChange={program.change}
        />
        <p className={style.keys}>
          {running.shown && !isSame ? t('lab.edited') : t('lab.keys')}
          {language === 'python' && <span> {t('lab.python')}</span>}
        </p>
      </div>
      <Panels {...props} />
    </section>
  )
}

function Head({ route, language, program, heat, running, isSame, task }: ProgramSideProps) {
  const starters = (['async', 'blocking'] as const).filter(
    (mode) => !task && starterOf(mode, language) !== program.text,
  )
  return (
    <header className={style.head}>
      <b className={style.file}>{`waiter.${endings[language]}`}</b>
      <span>{t('lab.lines', { count: linesOf(program.text, language) })}</span>
      <LevelChoice level={route.level} />
      <span className={style.starters}>
        {starters.map((mode) => (
          <Button
            key={mode}
            kind="quiet"
            aria-label={`${t('lab.starters')} ${t(`lab.starter.${mode}`)}`}
            onClick={() => program.change(starterOf(mode, language))}
          >
            {t(`lab.starter.${mode}`)}
          </Button>
        ))}
      </span>
      <Button
        kind="quiet"
        aria-pressed={heat.isOn}
        aria-disabled={!running.shown || !isSame}
        title={t('lab.heatHint')}
        onClick={() => heat.set(!heat.isOn)}
      >
        {t('lab.heat')}
      </Button>
    </header>
  )
}

/** What came by a link, until it is taken up or let go of. */
function Received({ context, route, task }: ProgramSideProps) {
  const { app, settings } = useGame()
  const [isDone, setDone] = useState(false)
  const { shared, level } = route
  if (!shared || isDone) return null
  const drop = () => {
    setDone(true)
    replace(app, { ...route, shared: null })
  }
  const take = () => {
    const place = { level: placeFor(level, task), language: shared.language }
    context.lab.programs.write(place, shared.text)
    choose(settings, { code: shared.language })
    drop()
  }
  return <SharedBanner {...{ shared, task }} onTake={take} onDrop={drop} />
}
