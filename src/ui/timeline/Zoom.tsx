// How much of the shift is in view: all of it, down to an eighth. At either end the button stays, so
// that the focus does too.
import { number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import style from './Charts.module.css'

const MOST = 8

type Props = { readonly zoom: number; readonly onZoom: (zoom: number) => void }

export function Zoom({ zoom, onZoom }: Props) {
  return (
    <fieldset className={style.zoom} aria-label={t('timeline.zoom.group')}>
      <Button
        kind="quiet"
        aria-label={t('timeline.zoom.wider')}
        aria-disabled={zoom === 1}
        onClick={() => onZoom(Math.max(1, zoom / 2))}
      >
        −
      </Button>
      <output>{t('timeline.zoom.now', { times: number(zoom) })}</output>
      <Button
        kind="quiet"
        aria-label={t('timeline.zoom.closer')}
        aria-disabled={zoom === MOST}
        onClick={() => onZoom(Math.min(MOST, zoom * 2))}
      >
        +
      </Button>
    </fieldset>
  )
}
