// Where the guests of the lobby are: two at each table, those who come later in two rows and two at the door,
// as long as the room has few enough for that. In hundredths of the drawn café.

const CHAIR = 6.2 // from a table's middle to the middle of a chair
const ROW = 7 // who stand side by side

export const tables = [52, 70].flatMap((y) => [26, 55.7, 85.4].map((x) => ({ x, y })))

/** How many sit. */
export const SEATED = tables.length * 2

const seated = tables.flatMap(({ x, y }) =>
  [x - CHAIR, x + CHAIR].map((left) => placeAt(left, y + 7.2)),
)

const standing = [98.8, 46].flatMap((y) =>
  Array.from({ length: ROW }, (_, index) => placeAt(15 + index * 12.6, y)),
)

const atDoor = [72, 86].map((y) => placeAt(6.4, y))

/** Where the feet, or the names, of each are. */
export const places = [...seated, ...standing, ...atDoor]

function placeAt(x: number, y: number) {
  return { left: `${x}%`, top: `${y}%` }
}
