// The runs of this level and language, the newest first: the text of each can be taken back.
import type { ProgramRun } from '../../store/index.ts'
import { number, percent, t, dateAndTime } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Table } from '../kit/Card.tsx'
import style from './Runs.module.css'

type Props = {
  readonly runs: readonly ProgramRun[]
  readonly text: string // in the editor
  readonly onTake: (text: string) => void
}

export function Runs({ runs, text, onTake }: Props) {
  if (runs.length === 0) return <p className={style.none}>{t('lab.noRuns')}</p>
  return (
    <Table className={style.table} aria-label={t('lab.runs')}>
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
        {runs.map((run) => (
          <tr key={run.at}>
            <th scope="row">{whenOf(run)}</th>
            <td>{number(run.score)}</td>
            <td>{shareOf(run)}</td>
            <td>{number(run.lines)}</td>
            <td>
              {run.text !== text && (
                <Button
                  aria-label={`${t('lab.takeBack')}, ${t('lab.runOf', { when: whenOf(run) })}`}
                  onClick={() => onTake(run.text)}
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

export function shareOf({ parShare }: ProgramRun): string {
  return parShare === null ? '–' : percent(parShare)
}

function whenOf({ at }: ProgramRun): string {
  return dateAndTime(at)
}
