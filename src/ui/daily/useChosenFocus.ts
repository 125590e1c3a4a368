// The focus goes with a choice among days, also into another month, where all is drawn anew.
import { useLayoutEffect, useRef } from 'react'

/** After `follow` the next drawing focuses the chosen day in `box`. */
export function useChosenFocus<E extends HTMLElement>() {
  const box = useRef<E>(null)
  const isFollowing = useRef(false)
  useLayoutEffect(() => {
    if (!isFollowing.current) return
    isFollowing.current = false
    box.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
  })
  const follow = () => void (isFollowing.current = true)
  return { box, follow }
}
