// The room beside a page that would stand small in a wide window. Only to look at; on smaller screens it
// is not drawn at all.
import { useMedia } from '../media.ts'
import { RoomSlot } from './RoomSlot.tsx'
import style from '../kit/Page.module.css'

const WIDE = '(width >= 1100px) and (height >= 560px)' // as in Page.module.css

export const useHasRoomBeside = (): boolean => useMedia(WIDE)

export function RoomBeside() {
  if (!useHasRoomBeside()) return null
  return (
    <div className={style.beside} aria-hidden inert>
      <RoomSlot />
    </div>
  )
}
