// The room beside a page that would stand small in a wide window. Only to look at; on smaller screens it
// is not drawn at all.
import { useSyncExternalStore } from 'react'
import { RoomSlot } from './RoomSlot.tsx'
import style from './RoomBeside.module.css'

const wide = () => matchMedia('(width >= 1100px) and (height >= 560px)') // as in Page.module.css

export function RoomBeside() {
  const isWide = useSyncExternalStore(onChange, () => wide().matches)
  if (!isWide) return null
  return (
    <div className={style.beside} aria-hidden inert>
      <RoomSlot />
    </div>
  )
}

function onChange(changed: () => void): () => void {
  const query = wide()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
