// Two shifts that go by side by side in some seconds: how far apart their scores are, and the way on.
import { useEffect, type CSSProperties } from 'react'
import type { Watching } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { modeIcons } from '../controls/ModePill.tsx'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { labelsOf } from './names.ts'
import style from './Brief.module.css'

const HOLD_MS = 2_000 // the end stays in view before the results come back

/** Both scores on one axis, and the points between them. */
export function Gap({ watching: { rooms, runs } }: { readonly watching: Watching }) {
  const [one = 0, other = 0] = rooms.map(({ score }) => score)
  const most = Math.max(one, other, 1)
  const ahead = labelsOf(runs)[other >= one ? 1 : 0]?.first ?? ''
  const points = Math.abs(other - one)
  return (
    <output className={style.gap} aria-live="off">
      <span className={style.bars} aria-hidden>
        {rooms.map(({ mode, score }, side) => (
          // oxlint-disable-next-line react/no-array-index-key -- a run is its side
          <span key={side} className={style.row} data-mode={mode}>
            <Icon name={modeIcons[mode]} size={1.3} />
            <span className={style.axis}>
              <i style={{ '--share': score / most } as CSSProperties} />
            </span>
            <b>{number(score)}</b>
          </span>
        ))}
      </span>
      <strong>
        {points > 0 ? t('brief.ahead', { who: ahead, points: number(points) }) : t('brief.even')}
      </strong>
    </output>
  )
}

/** Back to the results, at once or by itself; or the same again with all the buttons. */
export function BriefButtons({ watching: { runs, status } }: { readonly watching: Watching }) {
  const { host } = useGame()
  const isOver = status === 'over'
  useEffect(() => {
    if (!isOver) return
    const wait = setTimeout(() => host.stopWatching(), HOLD_MS)
    return () => clearTimeout(wait)
  }, [host, isOver])
  const atLeisure = () => {
    const [one, other] = runs
    if (one) host.watch(other ? [one, other] : [one])
  }
  return (
    <section className={style.buttons} aria-label={t('watch.buttons')}>
      <Button kind="primary" ref={takeFocus} onClick={() => host.stopWatching()}>
        {t('brief.goOn')}
      </Button>
      <Button onClick={atLeisure}>{t('brief.atLeisure')}</Button>
    </section>
  )
}
