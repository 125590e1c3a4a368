// Where each icon is on the packed sheets.
import sheets from '../../../assets/packed/icons.json'
import first from '../../../assets/packed/icons-first.webp'
import later from '../../../assets/packed/icons-later.webp'

export type IconName = keyof typeof sheets.first.icons | keyof typeof sheets.later.icons

export type IconPlace = {
  readonly picture: string // address of its sheet
  readonly columns: number // of the sheet
  readonly rows: number
  readonly column: number
  readonly row: number
}

export const iconSheets: readonly string[] = [first, later]
export const iconCell = sheets.cell // pixels, each way

const known = { first: sheets.first.icons, later: sheets.later.icons } as const
const indices: Readonly<Record<string, number>> = { ...known.later, ...known.first }

export function placeOfIcon(name: IconName): IconPlace {
  const { columns } = sheets
  const isFirst = name in known.first
  const index = indices[name] ?? 0
  return {
    picture: isFirst ? first : later,
    columns,
    rows: (isFirst ? sheets.first : sheets.later).rows,
    column: index % columns,
    row: Math.floor(index / columns),
  }
}

/** The icon of a dish; a plate when no sheet has one for it. */
export function dishIcon(dish: string | null): IconName {
  return dish !== null && isIcon(dish) ? dish : 'fork-and-knife-with-plate'
}

function isIcon(name: string): name is IconName {
  return indices[name] !== undefined
}
