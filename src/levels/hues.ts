// The colour of each table, the same in the room and in the panel. Neighbours differ in lightness
// as well, so that they stay apart for colour-blind eyes; the number is always shown with it.
// Dark ink on any of them has a contrast of at least 7:1.
const hues = [
  '#ffd45e',
  '#58c4ff',
  '#ff9d7a',
  '#6fe3b4',
  '#d9a8ff',
  '#b7c2c6',
  '#ff9ccb',
  '#c3e04e',
] as const

/** The colour of table `station` (1 is the first), as #rrggbb. */
export function hueOf(station: number): string {
  return hues[(station - 1 + hues.length) % hues.length] ?? hues[0]
}
