// What the player is told once: a stack of banners, each until it is dismissed.
import { dismiss, type Notice } from '../../store/index.ts'
import { say, t } from '../../words/index.ts'
import { Glyph } from '../art/Glyph.tsx'
import { Icon } from '../art/Icon.tsx'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import style from './Notices.module.css'
import { UpdateOffer } from './UpdateOffer.tsx'

const urgent: ReadonlySet<string> = new Set([
  'notice.storageFull',
  'notice.stageNotLoaded',
  'notice.noCanvas',
])

export function Notices() {
  const notices = useApp((app) => app.notices)
  const calm = notices.filter(({ key }) => !urgent.has(key))
  const loud = notices.filter(({ key }) => urgent.has(key))
  return (
    <section className={style.stack} aria-label={t('notice.region')}>
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
      <span>{say(notice.key, notice.values)}</span>
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
