// What to do with a run that came by a link.
import type { Run } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../controls/Button.tsx'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { showTimeline } from '../timeline/show.ts'
import style from './Linked.module.css'

export function Ways({ run }: { readonly run: Run }) {
  const { app, host } = useGame()
  const { level, seed, mode } = run.replay
  const play = () => host.start({ level, seed, mode, robot: null, speed: 1 })
  return (
    <nav className={style['ways']}>
      <Button kind="primary" ref={takeFocus} onClick={play}>
        {t('linked.play')}
      </Button>
      <Button onClick={() => host.watch([run])}>{t('linked.watch')}</Button>
      <Button onClick={() => host.race(run)}>{t('linked.race')}</Button>
      <Button onClick={() => showTimeline(app, [run])}>{t('linked.timeline')}</Button>
      <Button kind="quiet" onClick={() => host.toTitle()}>
        {t('linked.title')}
      </Button>
    </nav>
  )
}
