// The best program of every level and language, with its lines of code beside its score.
import type { BestProgram } from '../../host/index.ts'
import { number, t } from '../../words/index.ts'
import { Table } from '../kit/Card.tsx'
import { levelName } from '../format.ts'
import { shareOf } from './Runs.tsx'
import style from './Panels.module.css'

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
