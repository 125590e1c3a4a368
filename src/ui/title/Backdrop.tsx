// The café behind the title: a painted one at once, the running one as soon as the stage is there.
import { RoomSlot } from '../room/RoomSlot.tsx'
import style from './Backdrop.module.css'

export function Backdrop() {
  return (
    <div className={style.backdrop} aria-hidden inert>
      <div className={style.scene}>
        <div className={style.painted} />
        <RoomSlot />
      </div>
      <div className={style.shade} />
    </div>
  )
}
