// The line of time: any moment, both ways, with a mark where a customer is lost.
import type { CSSProperties } from 'react'
import type { Playback } from '../../play/index.ts'
import type { Watching } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { momentInWords } from './moment.ts'
import style from './Scrubber.module.css'
import { STEP_MS } from './useTransportKeys.ts'

type Props = { readonly watching: Watching; readonly playback: Playback }

export function Scrubber({ watching, playback }: Props) {
  const { at, lengthMs, losses, rooms } = watching
  return (
    <div className={style.scrubber}>
      {losses.map((moments, side) => (
        // oxlint-disable-next-line react/no-array-index-key -- a run is its side
        <div key={side} className={style.marks} data-side={side} aria-hidden>
          {[...new Set(moments)].map((moment) => (
            <i key={moment} style={placed(moment / lengthMs)} data-mode={rooms[side]?.mode} />
          ))}
        </div>
      ))}
      <input
        type="range"
        aria-label={t('watch.moment')}
        aria-valuetext={momentInWords(watching)}
        min={0}
        max={lengthMs}
        step={STEP_MS}
        value={at}
        style={{ '--done': at / lengthMs } as CSSProperties}
        onPointerDown={() => holdStill(playback)}
        onChange={({ target }) => playback.seek(target.valueAsNumber)}
      />
    </div>
  )
}

function placed(share: number): CSSProperties {
  return { left: `${share * 100}%` }
}

/** Time stands still under the finger, and goes on when it is lifted. */
function holdStill(playback: Playback): void {
  if (playback.status() !== 'running') return
  playback.pause()
  const ends = new AbortController()
  const letGo = () => {
    ends.abort()
    playback.resume()
  }
  addEventListener('pointerup', letGo, { signal: ends.signal })
  addEventListener('pointercancel', letGo, { signal: ends.signal })
}
