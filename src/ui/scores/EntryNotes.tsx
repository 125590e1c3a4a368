// What is said of a stored score beside its player's name: how it was played in real time, and that its
// replay gives another score.
import type { Entry } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { timingWords } from '../results/score-words.ts'
import style from './ScoreTable.module.css'

type Props = { readonly entry: Entry; readonly isRefuted: boolean }

export function EntryNotes({ entry, isRefuted }: Props) {
  const timing = timingWords(entry)
  return (
    <>
      {timing && <small className={style.note}>{timing}</small>}
      {isRefuted && (
        <small className={style.note} data-refuted>
          <Icon name="warning" /> {t('records.refuted')}
        </small>
      )}
    </>
  )
}
