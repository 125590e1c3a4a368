// The room beside a page that would stand small in a wide window. Only to look at; on smaller screens it
// is not drawn at all.
import { Beside } from '../kit/Page.tsx'
import { useMedia } from '../media.ts'
import { RoomSlot } from './RoomSlot.tsx'

const WIDE = '(width >= 1100px) and (height >= 560px)' // as in Page.module.css

export const useHasRoomBeside = (): boolean => useMedia(WIDE)

export function RoomBeside() {
  if (!useHasRoomBeside()) return null
  return (
    <Beside>
      <RoomSlot />
    </Beside>
  )
}
