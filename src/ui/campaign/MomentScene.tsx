// The room as it was at the moment, and beside it that of the other shift of the same customers, where the
// window has place for it. The sentence beside it says the same.
import { useEffect } from 'react'
import type { Run } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { useApp, useGame } from '../game.ts'
import { sideBySide } from '../linked/own-run.ts'
import { useMedia } from '../media.ts'
import { RoomSlot } from '../room/RoomSlot.tsx'
import { secondsOf } from './moment-words.ts'
import style from './MomentScene.module.css'

const HAS_PLACE = '(width >= 1000px) and (height >= 780px)'

type Props = { readonly run: Run; readonly other: Run | null; readonly at: number }

export function MomentScene(props: Props) {
  const isReady = useApp(({ device }) => device.stageReady && !device.stageFailure)
  const hasPlace = useMedia(HAS_PLACE)
  return isReady && hasPlace && <Rooms {...props} />
}

function Rooms({ run, other, at }: Props) {
  const { host } = useGame()
  const [first, second] = other ? sideBySide(run, other) : [run]
  useEffect(() => host.preview(second ? [first, second] : [first], at), [host, first, second, at])
  return (
    <div className={style.scene} data-rooms={second ? 2 : 1} aria-hidden>
      <RoomOf run={first} isSecond={false} />
      {second && <RoomOf run={second} isSecond />}
      <b className={style.at}>{t('moment.at', { at: secondsOf(at) })}</b>
    </div>
  )
}

type RoomProps = { readonly run: Run; readonly isSecond: boolean }

function RoomOf({ run, isSecond }: RoomProps) {
  return (
    <div className={style.room} data-mode={run.replay.mode}>
      <RoomSlot second={isSecond} />
    </div>
  )
}
