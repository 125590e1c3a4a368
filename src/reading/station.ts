// How it stands at a station, for whoever would go there.
import {
  goodsLeft,
  isForNobody,
  kindOf,
  railTakes,
  sitterAt,
  toPutBack,
  toReserve,
} from '../sim/index.ts'
import type { Level, Room, RuleType, StationKind } from '../sim/index.ts'
import { customerSituation } from './customer.ts'
import type { CustomerSituation } from './customer.ts'
import { among, cookingIn, passIn } from './kitchen.ts'
import type { Seen } from './known.ts'

/** Something that a special rule has written above the pass. */
export type PassNotice = 'railFull' | 'ticketForNobody'

export type StationSituation =
  | {
      readonly kind: 'pass'
      readonly toHandOver: number // tickets on the pad of whoever would go there
      readonly notices: readonly PassNotice[]
      readonly ready: readonly number[] // tickets
      readonly burnt: readonly number[] // tickets
      readonly declined: readonly number[] // tickets
      readonly cooking: number
    }
  | { readonly kind: 'bar'; readonly toMake: number } // tickets on the pad
  | { readonly kind: 'saveNow'; readonly toSave: number } // tickets on the pass
  | { readonly kind: 'saveLater'; readonly toSave: number; readonly saving: number }
  | {
      readonly kind: 'shelf'
      readonly goods: readonly { readonly dish: string; readonly left: number }[] // without a tag
      readonly toReserve: number // tickets that have none
      readonly toPutBack: number
    }
  | {
      readonly kind: 'table'
      readonly customer: number // or NONE
      readonly situation: CustomerSituation | 'free'
    }

type Scene = { readonly room: Room; readonly level: Level }
type Asked = Seen & Scene & { readonly station: number; readonly pad: readonly number[] }

const readers: {
  readonly [K in StationKind]: (asked: Asked) => Extract<StationSituation, { kind: K }>
} = {
  pass: readPass,
  bar: (asked) => ({ kind: 'bar', toMake: among(asked, asked.pad, 'toMake').length }),
  saveNow: (asked) => ({ kind: 'saveNow', toSave: among(asked, passIn(asked), 'toSave').length }),
  saveLater: (asked) => ({
    kind: 'saveLater',
    toSave: among(asked, passIn(asked), 'toSave').length,
    saving: asked.room.specials?.saves?.length ?? 0,
  }),
  shelf: readShelf,
  table: readTable,
}

/** How it stands at a station for waiter number `waiter`; null for one the floor does not have. */
export function stationSituation(
  { room, level }: Scene,
  station: number,
  waiter: number,
): StationSituation | null {
  const kind = kindOf(level.floor, station)
  if (!kind) return null
  const pad = room.waiters[waiter]?.pad ?? []
  return readers[kind]({ room, level, floor: level.floor, station, pad })
}

function readPass(asked: Asked) {
  const lying = passIn(asked)
  return {
    kind: 'pass',
    toHandOver:
      among(asked, asked.pad, 'toHandOver').length +
      among(asked, asked.pad, 'toNumber').length +
      among(asked, asked.pad, 'toReserve').length,
    notices: asked.level.rules.flatMap(({ type }) => notices[type](asked) ?? []),
    ready: among(asked, lying, 'ready'),
    burnt: among(asked, lying, 'burnt'),
    declined: among(asked, lying, 'declined'),
    cooking: cookingIn(asked).length,
  } as const
}

/** What each special rule has to say at the pass. */
const notices: Readonly<Record<RuleType, (scene: Scene) => PassNotice | null>> = {
  burns: () => null, // the burnt dishes themselves are seen
  railLimit: railNotice,
  railChoice: railNotice,
  drinks: () => null,
  courses: () => null, // who eats a menu is seen at the table
  parties: () => null, // who waits for others is seen on the pass
  pulledByHand: ({ room }) =>
    room.tickets.some((_, id) => isForNobody(room, id)) ? 'ticketForNobody' : null,
  chats: () => null,
  anyTable: () => null,
  cools: () => null,
  writtenTickets: () => null,
  flambe: () => null,
  hire: () => null,
  calledOut: () => null,
  inputs: () => null, // they are seen at the tables
  saving: () => null, // what is to be saved is seen on the pass
  refills: () => null, // who wants one is seen at the table
  twoSuppliers: () => null, // so are the tickets that nobody waits for
  payments: () => null, // so are the refusals
  stock: () => null, // what is left is seen on the shelf
  unnumbered: () => null, // the tickets themselves are seen
}

function railNotice({ room, level }: Scene): PassNotice | null {
  return railTakes({ level, state: room }) ? null : 'railFull'
}

function readShelf({ room, level }: Asked) {
  const seen = { level, state: room }
  const goods = room.specials?.shelf?.goods ?? []
  return {
    kind: 'shelf',
    goods: goods.map(({ dish }) => ({ dish, left: goodsLeft(seen, dish) })),
    toReserve: toReserve(seen).length,
    toPutBack: toPutBack(seen).length,
  } as const
}

function readTable(asked: Asked) {
  const customer = sitterAt(asked.floor, asked.room, asked.station)
  const who = asked.room.customers[customer]
  const situation = who ? customerSituation(asked, who) : 'free'
  return { kind: 'table', customer, situation } as const
}
