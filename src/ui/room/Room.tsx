// A room as it is played in or watched: the stage on its plate, and what lies over it.
import type { ReactNode } from 'react'
import plate from './Room.module.css'
import { RoomSlot, StageState } from './RoomSlot.tsx'

type Props = {
  readonly own?: string | undefined // class
  readonly second?: boolean
  readonly children: ReactNode
}

export function Room({ own = '', second = false, children }: Props) {
  return (
    <div className={`${plate.room} ${own}`}>
      <RoomSlot second={second} />
      <StageState />
      {children}
    </div>
  )
}
