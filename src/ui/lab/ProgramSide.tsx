// The program's side: for which level it is, the editor with what its heat means, and below it the panels.
import { useRef } from 'react'
import { endings } from '../../code/index.ts'
import { campaignLevels, HOUSE_SEED, levelOf, levels } from '../../levels/index.ts'
import { isLearnt } from '../../runs/index.ts'
import { allowsMode } from '../../sim/index.ts'
import { replace } from '../../store/index.ts'
import type { Progress } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { levelName } from '../format.ts'
import { useKeptFocus } from '../focus.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Select } from '../kit/Field.tsx'
import type { Marks } from './editor/marks.ts'
import { EditorSlot } from './EditorSlot.tsx'
import { linesOf } from './moment.ts'
import { Panels } from './Panels.tsx'
import { Apart, Received } from './Received.tsx'
import type { ProgramSideProps } from './side-props.ts'
import { placeFor, starterOf } from './task-place.ts'
import { TaskCard } from './TaskCard.tsx'
import style from './ProgramSide.module.css'

export function ProgramSide(props: ProgramSideProps) {
  const { route, language, program, running, editor, marks, isSame, task, onRun } = props
  const side = useRef<HTMLElement>(null)
  const keepsFocus = useKeptFocus(side, heirOf)
  return (
    <section ref={side} className={style.side} aria-label={t('lab.program')} {...keepsFocus}>
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

/** The task's name, and without one what comes first; a choice that is drawn anew goes on as it was. */
const heirOf = (gone: Element) => (gone.matches('select') ? 'select' : 'h2, select, button')

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

/** What the heat's colours mean, as a scale and in words; nothing while there is none. */
function HeatKey({ heat }: Pick<Marks, 'heat'>) {
  if (!heat || heat.size === 0) return null
  const [line, times] = [...heat].reduce((most, each) => (each[1] > most[1] ? each : most))
  return (
    <p className={style.heat}>
      <span className={style.scale} aria-hidden>
        <span>{number(1)}</span>
        <i />
        <span>{number(times)}</span>
      </span>
      {t('lab.heatKey', { line: number(line), times: number(times) })}
    </p>
  )
}

/** On which level the program works: those that the title offers, and those of the campaign with a star. */
function LevelChoice({ level }: { readonly level: string }) {
  const { app } = useGame()
  const progress = useApp((all) => all.progress)
  const choose = (id: string) =>
    replace(app, { name: 'lab', level: id, seed: HOUSE_SEED, shared: null })
  return (
    <Select label={t('lab.level')} value={level} onChange={choose}>
      {levelsFor(progress, level).map((id) => (
        <option key={id} value={id}>
          {levelName(id)}
        </option>
      ))}
    </Select>
  )
}

function levelsFor(progress: Progress, chosen: string): readonly string[] {
  const learnt = campaignLevels.filter(({ id }) => isLearnt(id, progress))
  const all = [...levels, ...learnt].filter(isProgrammable).map(({ id }): string => id)
  return all.includes(chosen) ? all : [...all, chosen]
}

/** Whether a program can lead the waiter of a level: its shifts are those of async mode. */
function isProgrammable({ id }: { readonly id: string }): boolean {
  const level = levelOf(id)
  return level !== undefined && allowsMode(level, 'async')
}
