// The editor, and below it what the program says: console, event loop, runs and the best programs.
import { endings } from '../../code/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { starterOf } from './starters.ts'
import { EditorSlot } from './EditorSlot.tsx'
import { HeatKey } from './HeatKey.tsx'
import { LevelChoice } from './LevelChoice.tsx'
import { linesOf } from './moment.ts'
import { Panels } from './Panels.tsx'
import { Apart, Received } from './Received.tsx'
import type { ProgramSideProps } from './side-props.ts'
import { TaskCard } from './TaskCard.tsx'
import { placeFor } from './task-place.ts'
import style from './ProgramSide.module.css'

export function ProgramSide(props: ProgramSideProps) {
  const { route, language, program, running, editor, marks, isSame, task, onRun } = props
  return (
    <section className={style.side} aria-label={t('lab.program')}>
      {route.shared ? (
        <Received {...props} />
      ) : route.isApart ? (
        <Apart {...props} />
      ) : (
        <TaskCard {...props} />
      )}
      <div className={style.card}>
        <Head {...props} />
        <EditorSlot
          key={`${placeFor(route.level, task, route.isApart)} ${language}`}
          {...{ language, marks, editor, onRun }}
          text={program.text}
          onChange={program.change}
        />
        <HeatKey heat={marks.heat} />
        {program.saved.isReplaced && <TakeBack takeBack={program.takeBack} />}
        <p className={style.keys} data-edited={running.shown !== null && !isSame}>
          {running.shown && !isSame ? t('lab.edited') : <span>{t('lab.keys')}</span>}
          {language === 'python' && <span> {t('lab.python')}</span>}
        </p>
      </div>
      <Panels {...props} />
    </section>
  )
}

/** Until the next key is typed, also after a reload. */
function TakeBack({ takeBack }: { readonly takeBack: () => void }) {
  return (
    <p className={style.replaced}>
      {t('lab.replaced')} <Button onClick={takeBack}>{t('lab.undo')}</Button>
    </p>
  )
}

function Head({ route, language, program, heat, running, isSame, task }: ProgramSideProps) {
  const starters = (['async', 'blocking'] as const).filter(
    (mode) => !task && starterOf(mode, language) !== program.text,
  )
  return (
    <header className={style.head}>
      <b className={style.file}>{`waiter.${endings[language]}`}</b>
      <span className={style.lines}>
        {t('lab.lines', { count: linesOf(program.text, language) })}
      </span>
      {!task && <LevelChoice level={route.level} />}
      <span className={style.starters}>
        {starters.map((mode) => (
          <Button
            key={mode}
            kind="quiet"
            aria-label={`${t('lab.starters')} ${t(`lab.starter.${mode}`)}`}
            onClick={() => program.replace(starterOf(mode, language))}
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
