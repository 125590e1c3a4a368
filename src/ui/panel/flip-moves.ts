// What each chip of the panel does after a change: slides within its section, comes up in one that
// is new to it, or goes. Between sections nothing flies: several at once would lie over one another.

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
