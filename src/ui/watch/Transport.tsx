// The buttons and the scrubber that turn the time of what is watched.
import { type ComponentProps, type CSSProperties, useEffectEvent, useLayoutEffect } from 'react'
import { SPEEDS, type Playback } from '../../play/index.ts'
import type { Watching } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { takeFocus } from '../focus.ts'
import { Button } from '../kit/Button.tsx'
import { isTyped, letterOf } from '../keys.ts'
import { Legend, Losses, Marked, type TimeMarks } from './Marks.tsx'
import { momentInWords } from './names.ts'
import style from './Transport.module.css'

type Props = { readonly watching: Watching; readonly playback: Playback }

type TransportProps = Props & {
  readonly takesFocus?: boolean
  readonly marks?: TimeMarks // in place of those of the losses
}

export function Transport({ watching, playback, marks, takesFocus = true }: TransportProps) {
  const running = watching.status === 'running'
  const by = (ms: number) => playback.seek(playback.at() + ms)
  return (
    <section className={style.transport} aria-label={t('watch.buttons')}>
      <Scrubber {...{ watching, playback }} marks={marks ?? null} />
      {marks && <Legend marks={marks} />}
      <div className={style.buttons}>
        <Sign sign="restart" name={t('watch.fromStart')} onClick={() => playback.seek(0)} />
        <Sign
          sign="backward"
          name={t('watch.backward')}
          aria-keyshortcuts="ArrowLeft"
          onClick={() => by(-SKIP_MS)}
        />
        <Button
          kind="primary"
          ref={takesFocus ? takeFocus : null}
          aria-label={t(running ? 'watch.pause' : 'watch.play')}
          aria-keyshortcuts="Space"
          onClick={() => playback.toggle()}
        >
          <Glyph name={running ? 'pause' : 'play'} />
        </Button>
        <Sign
          sign="forward"
          name={t('watch.forward')}
          aria-keyshortcuts="ArrowRight"
          onClick={() => by(SKIP_MS)}
        />
        <NextLoss watching={watching} playback={playback} />
        <Speed watching={watching} playback={playback} />
        <small>{t('watch.keys')}</small>
      </div>
    </section>
  )
}

type SignProps = ComponentProps<typeof Button> & {
  readonly sign: ComponentProps<typeof Glyph>['name']
  readonly name: string
}

function Sign({ sign, name, ...rest }: SignProps) {
  return (
    <Button aria-label={name} title={name} {...rest}>
      <Glyph name={sign} />
    </Button>
  )
}

/** It stays where it is when nobody else is lost, so that the focus does too. */
function NextLoss({ watching, playback }: Props) {
  const isNone = !playback.hasNextLoss()
  return (
    <Button
      aria-disabled={isNone}
      aria-keyshortcuts="N"
      title={t(isNone ? 'watch.noLoss' : 'watch.nextLoss')}
      data-at={watching.at}
      onClick={() => playback.toNextLoss()}
    >
      <Icon name="broken-heart" size={1.3} />
      {t('watch.nextLoss')}
    </Button>
  )
}

function Speed({ watching, playback }: Props) {
  return (
    <label className={style.speed}>
      <span>{t('watch.speed')}</span>
      <select
        value={watching.speed}
        onChange={({ target }) => playback.setSpeed(Number(target.value))}
      >
        {SPEEDS.map((speed) => (
          <option key={speed} value={speed}>
            {t('watch.times', { speed: speed === 0.5 ? '½' : number(speed) })}
          </option>
        ))}
      </select>
    </label>
  )
}

type ScrubberProps = Props & { readonly marks: TimeMarks | null }

/** The line of time: any moment, both ways, with a mark where a customer is lost. */
function Scrubber({ watching, playback, marks }: ScrubberProps) {
  const { at, lengthMs } = watching
  return (
    <div className={style.scrubber}>
      {marks ? <Marked {...{ marks, at, lengthMs }} /> : <Losses watching={watching} />}
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

const SKIP_MS = 5_000
const STEP_MS = 100

type Act = (playback: Playback) => void

const acts: Readonly<Record<string, Act>> = {
  ' ': (playback) => playback.toggle(),
  ArrowLeft: (playback) => playback.seek(playback.at() - SKIP_MS),
  ArrowRight: (playback) => playback.seek(playback.at() + SKIP_MS),
  ',': (playback) => step(playback, -STEP_MS),
  '.': (playback) => step(playback, STEP_MS),
  n: (playback) => playback.toNextLoss(),
}

/**
 * Watching by keyboard: Space plays and pauses, arrows skip, comma and full stop step. `leave` is null
 * where Escape is somebody else's.
 */
export function useTransportKeys(playback: Playback, leave: (() => void) | null): void {
  const leaving = useEffectEvent(() => leave?.())
  const leaves = leave !== null
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const act = event.key === 'Escape' ? leaves && leaving : acts[signOf(event)]
      if (!act) return
      event.preventDefault() // Space would scroll, and arrows turn the scrubber
      if (!event.repeat || event.key !== ' ') act(playback)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [playback, leaves])
}

function step(playback: Playback, ms: number): void {
  playback.pause()
  playback.seek(playback.at() + ms)
}

function signOf(event: KeyboardEvent): string {
  return event.key.length === 1 ? letterOf(event) : event.key
}

/** True when the key belongs to a dialog, a field, or the button the keyboard has reached. */
function isTaken(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return true
  if (isTyped(event)) return key !== 'Escape'
  if (!(target instanceof Element)) return false
  return key === ' ' && target.closest('button:focus-visible, a') !== null
}
