// The runs of this level and language and the texts set aside, the newest first: each text can be taken back;
// and the best program of every level.
import type { CodeLanguage } from '../../code/index.ts'
import type { BestProgram } from '../../host/index.ts'
import type { KeptText, ProgramRun, SavedProgram } from '../../store/index.ts'
import { number, percent, t, dateAndTime } from '../../words/index.ts'
import { levelName } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { Table } from '../kit/Card.tsx'
import { linesOf } from './moment.ts'
import style from './Panels.module.css'

type Props = {
  readonly saved: SavedProgram
  readonly language: CodeLanguage
  readonly text: string // in the editor
  readonly onTake: (text: string) => void
}

export function Runs({ saved: { runs, kept }, language, text, onTake }: Props) {
  const all = [...runs, ...kept].toSorted((one, other) => other.at - one.at)
  if (all.length === 0) return <p className={style.noRuns}>{t('lab.noRuns')}</p>
  return (
    <Table className={style.runs} aria-label={t('lab.runs')}>
      <thead>
        <tr>
          <th scope="col">{t('lab.when')}</th>
          <th scope="col">{t('lab.score')}</th>
          <th scope="col">{t('lab.par')}</th>
          <th scope="col">{t('lab.code')}</th>
          <th scope="col">
            <span className="spoken">{t('lab.takeBack')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map((each) => (
          <tr key={`${'score' in each} ${each.at}`}>
            <Row each={each} language={language} />
            <td>
              {each.text !== text && (
                <Button
                  aria-label={`${t('lab.takeBack')}, ${nameOf(each)}`}
                  onClick={() => onTake(each.text)}
                >
                  {t('lab.takeBack')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type RowProps = { readonly each: ProgramRun | KeptText; readonly language: CodeLanguage }

function Row({ each, language }: RowProps) {
  const isRun = 'score' in each
  return (
    <>
      <th scope="row">{whenOf(each)}</th>
      {isRun ? <td>{number(each.score)}</td> : <td colSpan={2}>{t('lab.keptText')}</td>}
      {isRun && <td>{shareOf(each)}</td>}
      <td>{number(isRun ? each.lines : linesOf(each.text, language))}</td>
    </>
  )
}

function nameOf(each: ProgramRun | KeptText): string {
  return t('score' in each ? 'lab.runOf' : 'lab.keptOf', { when: whenOf(each) })
}

function shareOf({ parShare }: ProgramRun): string {
  return parShare === null ? '–' : percent(parShare)
}

function whenOf({ at }: KeptText): string {
  return dateAndTime(at)
}

/** The best program of every level and language, with its lines of code beside its score. */
export function Board({ best }: { readonly best: readonly BestProgram[] }) {
  return (
    <>
      <p className={style.noRuns}>{best.length > 0 ? t('lab.boardHint') : t('lab.noBest')}</p>
      {best.length > 0 && (
        <Table className={style.runs} aria-label={t('lab.board')}>
          <thead>
            <tr>
              <th scope="col">{t('lab.level')}</th>
              <th scope="col">{t('lab.language')}</th>
              <th scope="col">{t('lab.score')}</th>
              <th scope="col">{t('lab.par')}</th>
              <th scope="col">{t('lab.code')}</th>
            </tr>
          </thead>
          <tbody>
            {best.map(({ level, language, run }) => (
              <tr key={`${level} ${language}`}>
                <th scope="row">{levelName(level)}</th>
                <td>{t(`codeLanguage.${language}`)}</td>
                <td>{number(run.score)}</td>
                <td>{shareOf(run)}</td>
                <td>{number(run.lines)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
