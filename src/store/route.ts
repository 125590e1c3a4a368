// Which screen is up, with what it shows, and the screens it was reached by. Back leads to the last
// of those; the first of all is always the title.
import type { CodeLanguage } from '../code/index.ts'
import type { CampaignId } from '../levels/index.ts'
import type { Excerpt, Order } from '../play/index.ts'
import type { Offer, Run } from '../runs/index.ts'
import type { Mode } from '../sim/index.ts'
import type { Outcome } from './outcome.ts'

/** Screens that show nothing but themselves: a name says all. */
export const plainNames = [
  'settings',
  'round', // people take turns
  'collect', // links of a room become a table
  'map', // the campaign
  'album', // cards about where all this is met
  'questions', // those that are asked most
  'workshop', // open a room, or come into one
] as const

export type PlainName = (typeof plainNames)[number]
type Plain = { readonly [N in PlainName]: { readonly name: N } }[PlainName]

export type Route =
  | Plain
  | { readonly name: 'title'; readonly offer: Offer | null } // the customers a link asks all to play
  | { readonly name: 'shift'; readonly order: Order }
  | { readonly name: 'results'; readonly outcome: Outcome }
  | { readonly name: 'scores'; readonly order: Order | null } // the shift whose results led here
  | { readonly name: 'timeline'; readonly runs: readonly Run[] } // why one or two came out so
  | Watched
  | { readonly name: 'linked'; readonly run: Run } // one that came by a link
  | { readonly name: 'daily'; readonly shows?: 'board' } // what everybody made of today
  | Sandbox
  | Question
  | { readonly name: 'debrief'; readonly outcome: Outcome } // what one has shown
  | { readonly name: 'lesson'; readonly level: CampaignId } // to be read again at any time
  | Laboratory
  | { readonly name: 'room'; readonly code: string } // of a workshop, as a player
  | { readonly name: 'facilitator'; readonly code: string }
  | { readonly name: 'projector'; readonly code: string }

/** What a level asks for, before it. */
type Question = {
  readonly name: 'predict'
  readonly level: CampaignId
  readonly rail?: number // tickets it takes, as chosen for the shift that led here
  readonly mode?: Mode // the same, where the level leaves it open
}

/** A level with other numbers; its id says which. */
type Sandbox = {
  readonly name: 'sandbox'
  readonly level: string
  readonly seed: number
  readonly mode: Mode
}

/** Programs that lead the waiter of a level. */
type Laboratory = {
  readonly name: 'lab'
  readonly level: string
  readonly seed: number
  readonly task?: string // whose program it is; without it for free use
  readonly shared: SharedProgram | null // one that came by a link: it is shown, and not run
  readonly isApart?: true // in the editor is somebody else's program, kept apart from the player's own
}

/** A program of somebody else's. */
export type SharedProgram = { readonly language: CodeLanguage; readonly text: string }

/** One or two runs again; `isBrief` when it goes by in some seconds. */
type Watched = {
  readonly name: 'watch'
  readonly runs: readonly Run[]
  readonly isBrief?: true
  readonly excerpt?: Excerpt // all of them without it
}

export type RouteName = Route['name']
export type RouteOf<N extends RouteName> = Extract<Route, { readonly name: N }>

/** The screen that is up, and before it those that led to it. */
export type Trail = { readonly earlier: readonly Route[]; readonly route: Route }

export function isPlainName(name: unknown): name is PlainName {
  return plainNames.some((each) => each === name)
}

export function isPlain(route: Route): route is Plain {
  return isPlainName(route.name)
}

export const TITLE: Route = { name: 'title', offer: null }

/** To another screen; Back comes back to this one. */
export function forward({ earlier, route }: Trail, to: Route): Trail {
  return { earlier: [...earlier, route], route: to }
}

/** This screen in the other's place: Back does not know the other. The title gives way to none. */
export function instead({ earlier, route }: Trail, to: Route): Trail {
  if (earlier.length === 0 && to.name !== 'title') return forward({ earlier, route }, to)
  return { earlier, route: to }
}

/** The screen that led to this one; at the title nothing happens. */
export function backward({ earlier, route }: Trail): Trail {
  const last = earlier.at(-1)
  return last ? { earlier: earlier.slice(0, -1), route: last } : { earlier, route }
}

/** To the last screen of that name on the way back; forward to `to` where there is none. */
export function backwardTo(trail: Trail, to: Route): Trail {
  const all = [...trail.earlier, trail.route]
  const at = all.findLastIndex(({ name }) => name === to.name)
  const route = all[at]
  return route ? { earlier: all.slice(0, at), route } : forward(trail, to)
}

/** The trail of these screens, from the title on; none of it is lost when the title is not first. */
export function trailOf(routes: readonly Route[]): Trail {
  const all = routes[0]?.name === 'title' ? routes : [TITLE, ...routes]
  return { earlier: all.slice(0, -1), route: all.at(-1) ?? TITLE }
}
