// A room as it is played in or watched: the stage on its plate, and what lies over it.
import { useLayoutEffect, useRef, type CSSProperties, type ReactNode } from 'react'
import type { Area } from '../../levels/index.ts'
import type { Floor } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useApp, useGame } from '../game.ts'
import { Failure, failureKeys } from '../notices/Notices.tsx'
import style from './Room.module.css'

type Props = {
  readonly own?: string | undefined // class
  readonly second?: boolean
  readonly children: ReactNode
}

export function Room({ own = '', second = false, children }: Props) {
  return (
    <div className={`${style.room} ${own}`}>
      <RoomSlot second={second} />
      <StageState />
      {children}
    </div>
  )
}

/** A place on the screen for the stage's element. The stage watches the element's size. */
export function RoomSlot({ second = false }: Pick<Props, 'second'>) {
  const game = useGame()
  const element = second ? game.secondRoomElement : game.roomElement
  const ready = useApp(({ device }) => device.stageReady)
  const slot = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    slot.current?.append(element)
    return () => element.remove()
  }, [element])
  return <div ref={slot} className={style.slot} data-ready={ready} />
}

/** What stands in the room's place until the stage has come, or when it could not. */
function StageState() {
  const ready = useApp(({ device }) => device.stageReady)
  const failure = useApp(({ device }) => device.stageFailure)
  if (failure) return <Failure text={t(failureKeys[failure])} />
  if (ready) return null
  return (
    <output className={style.opening}>
      <Icon name="bellhop-bell" size={3} />
      {t('hud.opening')}
    </output>
  )
}

const CENT = 100

/** The style of an element of the room's box that covers `area`, room units, however large the room is. */
export function placed({ width, height }: Floor, area: Area): CSSProperties {
  return {
    left: `${(area.left / width) * CENT}%`,
    top: `${(area.top / height) * CENT}%`,
    width: `${(area.width / width) * CENT}%`,
    height: `${(area.height / height) * CENT}%`,
  }
}
