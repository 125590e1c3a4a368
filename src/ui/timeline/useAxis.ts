// How long the time axis is on the page, and what part of it is in view.
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'

const USUAL_PX = 1_000 // until it has been measured
const MARGIN = 0.1 // of the view is kept free beside what is shown

/** `width` is the whole axis' length, rem. Zooming keeps the middle of the view where it is. */
export function useAxis(scroller: RefObject<HTMLElement | null>, zoom: number) {
  const [viewPx, setViewPx] = useState(USUAL_PX)
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const observer = new ResizeObserver(() => setViewPx(viewOf(box)))
    observer.observe(box)
    return () => observer.disconnect()
  }, [scroller])
  const before = useRef(zoom)
  useLayoutEffect(() => {
    const box = scroller.current
    if (!box) return
    const half = viewOf(box) / 2
    box.scrollTo({ left: (box.scrollLeft + half) * (zoom / before.current) - half })
    before.current = zoom
  }, [scroller, zoom])
  const reveal = (share: number, calm: boolean) =>
    show(scroller.current, share * viewPx * zoom, calm)
  return { width: (viewPx * zoom) / remPx(), reveal }
}

/** One rem, px: it grows with the window, and on a projector. */
function remPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/** The length of axis in view: all but the lanes' names. */
function viewOf(box: HTMLElement): number {
  const name = box.querySelector('label')?.offsetWidth ?? 0
  return box.clientWidth - name
}

function show(box: HTMLElement | null, at: number, calm: boolean): void {
  if (!box) return
  const view = viewOf(box)
  const margin = view * MARGIN
  const isSeen = at >= box.scrollLeft && at <= box.scrollLeft + view - margin
  if (!isSeen) box.scrollTo({ left: at - margin, behavior: calm ? 'auto' : 'smooth' })
}
