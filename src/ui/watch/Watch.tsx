// Runs seen again: one room with its event loop beside it, or two rooms on one clock.
import { useEffect } from 'react'
import type { Playback } from '../../play/index.ts'
import type { Watching } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Glyph } from '../art/Glyph.tsx'
import { Button } from '../kit/Button.tsx'
import { MuteButton } from '../controls/MuteButton.tsx'
import { useApp, useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import { Panel } from '../panel/Panel.tsx'
import { PanelButton } from '../panel/PanelButton.tsx'
import { usePanelPlace } from '../panel/place.ts'
import room from '../room/Room.module.css'
import { Announcer } from '../speech/Announcer.tsx'
import { CallOuts } from './CallOuts.tsx'
import { momentOf } from './moment.ts'
import { WatchedRoom } from './WatchedRoom.tsx'
import { Transport } from './Transport.tsx'
import { useTransportKeys } from './useTransportKeys.ts'
import style from './Watch.module.css'

export function Watch() {
  const watching = useApp((app) => app.watching)
  const playback = useGame().host.playback()
  if (!watching || !playback) return null
  return <WatchContent watching={watching} playback={playback} />
}

type Props = { readonly watching: Watching; readonly playback: Playback }

function WatchContent({ watching, playback }: Props) {
  const { host } = useGame()
  const { runs, rooms } = watching
  const [play] = playback.plays
  const place = usePanelPlace()
  const isOne = runs.length === 1
  const panel = isOne ? place : 'none'
  useTransportKeys(playback, () => host.stopWatching())
  useEffect(() => {
    if (playback.at() === 0) playback.resume() // now it is seen
  }, [playback])
  return (
    <div className={`${room.ground} ${style.watch}`} data-rooms={runs.length} data-panel={panel}>
      <header className={style.bar}>
        <Button kind="quiet" onClick={() => host.stopWatching()} aria-keyshortcuts="Escape">
          <Glyph name="back" />
          <span className={style.wide}>{t('watch.back')}</span>
        </Button>
        <h1>
          {t(isOne ? 'watch.title' : 'watch.titleTwo')}
          <small>{levelName(rooms[0]?.level ?? '')}</small>
        </h1>
        <b className={style.clock}>{momentOf(watching)}</b>
        {isOne && <PanelButton />}
        <MuteButton />
      </header>
      {!isOne && <CallOuts watching={watching} playback={playback} />}
      <div className={style.rooms}>
        {runs.map((run, side) => (
          // oxlint-disable-next-line react/no-array-index-key -- a run is its side
          <WatchedRoom key={side} run={run} side={side} watching={watching} />
        ))}
      </div>
      <Transport watching={watching} playback={playback} />
      {play && panel !== 'none' && <Panel play={play} place={panel} />}
      {play && isOne && <Announcer play={play} />}
    </div>
  )
}
