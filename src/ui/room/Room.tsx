// A room as it is played in or watched: the stage on its plate, and what lies over it.
import type { ReactNode } from 'react'
import { isUpright, WIDE } from '../../levels/index.ts'
import type { RoomSize } from '../../levels/index.ts'
import plate from './Room.module.css'
import { RoomSlot, StageState } from './RoomSlot.tsx'
import { sized } from './useRoomSize.ts'

type Props = {
  readonly own?: string | undefined // class
  readonly second?: boolean
  readonly size?: RoomSize
  readonly children: ReactNode
}

export function Room({ own = '', second = false, size = WIDE, children }: Props) {
  return (
    <div className={`${plate.room} ${own}`} style={sized(size)} data-upright={isUpright(size)}>
      <RoomSlot second={second} />
      <StageState />
      {children}
    </div>
  )
}
