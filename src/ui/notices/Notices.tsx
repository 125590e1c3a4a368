// What the player is told: a stack of banners, each until it is dismissed, and what stands where something
// could not be shown.
import { dismiss, setDevice, type Notice, type RouteName } from '../../store/index.ts'
import { list, say, t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import style from './Notices.module.css'

const urgent: ReadonlySet<string> = new Set([
  'notice.storageFull',
  'notice.stageNotLoaded',
  'notice.noCanvas',
])

/** What the player is told once: a stack of banners, each until it is dismissed. */
export function Notices() {
  const notices = useApp((app) => app.notices)
  const isOver = useApp(({ route: { name } }) => name === 'shift' || name === 'watch')
  const calm = notices.filter(({ key }) => !urgent.has(key))
  const loud = notices.filter(({ key }) => urgent.has(key))
  return (
    <section className={style.stack} data-over={isOver} aria-label={t('notice.region')}>
      <div role="alert">{loud.map(banner)}</div>
      <output>
        <UpdateOffer />
        {calm.map(banner)}
      </output>
    </section>
  )
}

function banner(notice: Notice) {
  return <Banner key={notice.id} notice={notice} />
}

function Banner({ notice }: { readonly notice: Notice }) {
  const { app } = useGame()
  const loud = urgent.has(notice.key)
  return (
    <span className={style.banner} data-loud={loud}>
      <Icon name={loud ? 'warning' : 'light-bulb'} size={1.5} />
      <span>{said(notice)}</span>
      <Button
        kind="bare"
        shape="round"
        aria-label={t('notice.dismiss')}
        title={t('notice.dismiss')}
        onClick={() => dismiss(app, notice.id)}
      >
        <Glyph name="close" />
      </Button>
    </span>
  )
}

function said({ key, values = {} }: Notice): string {
  const written = Object.entries(values).map(([name, value]) => {
    return [name, typeof value === 'string' ? value : list(value)] as const
  })
  return say(key, Object.fromEntries(written))
}

const BETWEEN: ReadonlySet<RouteName> = new Set(['title', 'results', 'debrief', 'map'])

/** A new version waits: offered between shifts, never during one, and taken when asked for. */
function UpdateOffer() {
  const { app, applyUpdate } = useGame()
  const offered = useApp(
    ({ route: { name }, device }) => device.update === 'ready' && BETWEEN.has(name),
  )
  if (!offered) return null
  return (
    <span className={style.banner} data-update="true">
      <Icon name="sparkles" size={1.5} />
      <span>{t('notice.updateReady')}</span>
      <Button kind="primary" onClick={applyUpdate}>
        {t('notice.update')}
      </Button>
      <Button
        kind="bare"
        shape="round"
        aria-label={t('notice.dismiss')}
        title={t('notice.dismiss')}
        onClick={() => setDevice(app, { update: 'none' })}
      >
        <Glyph name="close" />
      </Button>
    </span>
  )
}

/** What to say where the stage could not come. */
export const failureKeys = {
  noCanvas: 'notice.noCanvas',
  notLoaded: 'notice.stageNotLoaded',
} as const

/** What stands where something could not be shown: why, and the one thing to do about it. */
export function Failure({ text }: { readonly text: string }) {
  return (
    <div className={style.failure} role="alert">
      <Icon name="warning" size={3} />
      <h2>{t('failure.title')}</h2>
      <p>{text}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {t('failure.reload')}
      </Button>
    </div>
  )
}
