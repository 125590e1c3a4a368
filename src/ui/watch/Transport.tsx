// The buttons and the scrubber that turn the time of what is watched.
import type { ComponentProps } from 'react'
import { SPEEDS, type Playback } from '../../play/index.ts'
import type { Watching } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph } from '../art/Glyph.tsx'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { takeFocus } from '../focus.ts'
import { Scrubber } from './Scrubber.tsx'
import style from './Transport.module.css'
import { SKIP_MS } from './useTransportKeys.ts'

type Props = { readonly watching: Watching; readonly playback: Playback }

export function Transport({ watching, playback }: Props) {
  const running = watching.status === 'running'
  const by = (ms: number) => playback.seek(playback.at() + ms)
  return (
    <section className={style.transport} aria-label={t('watch.buttons')}>
      <Scrubber watching={watching} playback={playback} />
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
          ref={takeFocus}
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
