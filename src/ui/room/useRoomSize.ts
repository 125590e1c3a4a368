// The size of the room that is drawn in a place on the screen; another one when a phone is turned. The stage
// tells it from the same place, by the same rule. And what lies over a part of it, however large it is.
import { useLayoutEffect, useState } from 'react'
import type { CSSProperties } from 'react'
import { roomFor, WIDE } from '../../levels/index.ts'
import type { Area, RoomSize } from '../../levels/index.ts'

type Place = { readonly current: HTMLElement | null }

export function useRoomSize(place: Place): RoomSize {
  const [room, setRoom] = useState(WIDE)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const look = () => {
      const { width, height } = roomFor(element.clientWidth, element.clientHeight)
      setRoom((now) => (now.width === width && now.height === height ? now : { width, height }))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return room
}

/** What the style sheet of the room needs to fit it into its place. */
export function sized({ width, height }: RoomSize): CSSProperties {
  return { '--room-width': width, '--room-height': height } as CSSProperties
}

const CENT = 100

/** The style of an element of the room's box that covers `area`, room units. */
export function placed({ width, height }: RoomSize, area: Area): CSSProperties {
  return {
    left: `${(area.left / width) * CENT}%`,
    top: `${(area.top / height) * CENT}%`,
    width: `${(area.width / width) * CENT}%`,
    height: `${(area.height / height) * CENT}%`,
  }
}
