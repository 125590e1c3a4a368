// What not waiting is worth: the best against the best, the usual against the usual.
import { ratioOf } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { tenths } from '../number-format.ts'
import { useScores } from '../game.ts'
import { namesIn, type Board } from './board.ts'
import style from './HighScores.module.css'

export function Ratios({ board: { modes } }: { readonly board: Board }) {
  const { blocking, async } = modes
  const best = ratioOf(blocking.best, async.best)
  const usual = ratioOf(blocking.median, async.median)
  const people = namesIn(useScores()).length
  return (
    <div className={style.ratio}>
      <p>
        <Rich
          text={best === null ? t('scores.ratioOpen') : t('scores.ratio', { ratio: tenths(best) })}
        />
      </p>
      {usual !== null && (
        <p>
          <Rich text={t('records.medians', { ratio: tenths(usual) })} />
        </p>
      )}
      {people > 0 && (
        <p>
          <Rich text={t('records.people', { count: people })} />
        </p>
      )}
    </div>
  )
}
