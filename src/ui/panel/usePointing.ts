// A chip points at its station and the station at its chips, both by way of the app's store.
import { useEffect, useRef } from 'react'
import { NONE } from '../../sim/index.ts'
import { setDevice } from '../../store/index.ts'
import { useApp, useGame } from '../game.ts'

/** `station` is what the chip points at; `at` is where it is, which points at it, too; or NONE. */
export function usePointing(station: number, at: number) {
  const { app } = useGame()
  const points = useRef(false)
  const isPointed = useApp(
    ({ device: { pointed } }) =>
      pointed !== null && pointed !== NONE && (pointed === station || pointed === at),
  )
  const point = (on: boolean) => {
    if (station === NONE) return
    points.current = on
    setDevice(app, { pointed: on ? station : null })
  }
  useEffect(
    () => () => {
      if (points.current) setDevice(app, { pointed: null })
      points.current = false
    },
    [app],
  )
  return {
    isPointed,
    handlers: {
      onMouseEnter: () => point(true),
      onMouseLeave: () => point(false),
      onFocus: () => point(true),
      onBlur: () => point(false),
    },
  }
}
