// Motion for the chips: what was elsewhere in its section slides from there, what is new pops up one
// after the other, what is gone fades. Between sections nothing flies: several at once would lie over one
// another. Slides add up (`composite`), so that one may begin in the middle of another.
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

type Seen = ChipPlace & { readonly element: HTMLElement }

const EASE = 'cubic-bezier(0.2, 0.8, 0.3, 1)'
const SLIDE_MS = 320
const POP_MS = 220
const FADE_MS = 160

/**
 * Moves every `[data-chip]` in `box` after a change of `order`. What has gone leaves a copy in
 * `ghosts`, a layer as large as the box. When `calm`, things only fade.
 */
export function useFlip(
  box: RefObject<HTMLElement | null>,
  ghosts: RefObject<HTMLElement | null>,
  order: string,
  calm: boolean,
): void {
  const seen = useRef<{ order: string; chips: ReadonlyMap<string, Seen> } | null>(null)
  const keepFocus = useFocusOfChip()
  useLayoutEffect(() => {
    if (seen.current?.order === order) return
    const before = seen.current?.chips
    const now = measure(box.current)
    seen.current = { order, chips: now }
    if (!before) return
    for (const move of movesOf(before, now)) {
      const chip = (move.type === 'go' ? before : now).get(move.id)
      if (chip) animate(chip, move, ghosts.current, calm)
    }
    keepFocus(now)
  }, [box, ghosts, order, calm, keepFocus])
}

/** Places within the box: as laid out, whatever slides and scrolls at the moment. */
function measure(box: HTMLElement | null): ReadonlyMap<string, Seen> {
  const found = new Map<string, Seen>()
  for (const element of box?.querySelectorAll<HTMLElement>('[data-chip]') ?? []) {
    if ((element.closest('[data-flip]') ?? box) !== box) continue // moved by another
    let [left, top] = [0, 0]
    let at: Element | null = element
    while (at instanceof HTMLElement && at !== box) {
      left += at.offsetLeft
      top += at.offsetTop
      at = at.offsetParent
    }
    const section = element.closest<HTMLElement>('[data-section]')?.dataset['section'] ?? ''
    found.set(element.dataset['chip'] ?? '', { element, section, left, top })
  }
  return found
}

function animate(chip: Seen, move: Move, ghosts: HTMLElement | null, calm: boolean): void {
  if (move.type === 'go') return leave(chip, ghosts, calm)
  const { element } = chip
  if (move.type === 'come') {
    const from = calm ? { opacity: 0 } : { opacity: 0, scale: 0.7 }
    const timing = { duration: POP_MS, delay: calm ? 0 : move.waitMs }
    element.animate([from, {}], { ...timing, easing: EASE, fill: 'backwards' })
    return
  }
  if (calm) return
  const { x, y } = move
  element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'translate(0, 0)' }], {
    duration: SLIDE_MS,
    easing: EASE,
    composite: 'add',
  })
}

function leave({ element, left, top }: Seen, layer: HTMLElement | null, calm: boolean): void {
  const ghost = element.cloneNode(true)
  if (!layer || !(ghost instanceof HTMLElement)) return
  ghost.removeAttribute('data-chip')
  ghost.removeAttribute('tabindex')
  Object.assign(ghost.style, { position: 'absolute', left: `${left}px`, top: `${top}px` })
  layer.append(ghost)
  const to = calm ? { opacity: 0 } : { opacity: 0, scale: 0.8, translate: '0 -0.5rem' }
  const fading = ghost.animate([{}, to], { duration: FADE_MS, easing: EASE, fill: 'forwards' })
  fading.addEventListener('finish', () => ghost.remove())
}

/** A chip that changes its section is another element: the focus goes with it. */
function useFocusOfChip() {
  const id = useRef<string | null>(null)
  useEffect(() => {
    const hear = ({ target }: FocusEvent) => {
      id.current = target instanceof HTMLElement ? (target.dataset['chip'] ?? null) : null
    }
    document.addEventListener('focusin', hear)
    return () => document.removeEventListener('focusin', hear)
  }, [])
  return useCallback((chips: ReadonlyMap<string, Seen>) => {
    if (id.current === null || document.activeElement !== document.body) return
    chips.get(id.current)?.element.focus({ preventScroll: true })
  }, [])
}

/** Where a chip is, in the panel's box, CSS pixels. */
export type ChipPlace = { readonly section: string; readonly left: number; readonly top: number }

export type Move = { readonly id: string } & (
  | { readonly type: 'slide'; readonly x: number; readonly y: number } // from so far away
  | { readonly type: 'come'; readonly waitMs: number }
  | { readonly type: 'go' }
)

const APART_MS = 55 // between one that comes and the next

/** Both by the chip's id, in their order. A chip that changes its section goes and comes. */
export function movesOf(
  before: ReadonlyMap<string, ChipPlace>,
  now: ReadonlyMap<string, ChipPlace>,
): readonly Move[] {
  const moves: Move[] = []
  let comers = 0
  for (const [id, { section, left, top }] of now) {
    const was = before.get(id)
    if (was?.section !== section) {
      moves.push({ id, type: 'come', waitMs: APART_MS * comers++ })
    } else if (was.left !== left || was.top !== top) {
      moves.push({ id, type: 'slide', x: was.left - left, y: was.top - top })
    }
  }
  for (const [id, { section }] of before) {
    if (now.get(id)?.section !== section) moves.push({ id, type: 'go' })
  }
  return moves
}
