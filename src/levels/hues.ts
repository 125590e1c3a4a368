// The colour of each table, the same in the room and in the panel. Neighbours differ in lightness
// as well, so that they stay apart for colour-blind eyes; the number is always shown with it.
// Dark ink on any of them has a contrast of at least 7:1.
const hues = [
  '#c3e04e', // of table 8
  '#ffd45e', // of table 1
  '#58c4ff',
  '#ff9d7a',
  '#6fe3b4',
  '#d9a8ff',
  '#b7c2c6',
  '#ff9ccb',
] as const

/** The colour of the table at this station, as #rrggbb. */
export function hueOf(station: number): string {
  return hues[station % hues.length] ?? hues[0]
}
