// The package simjs, a library for simulations. It has no types; this much of it is used.
import { createRequire } from 'node:module'

/** What an entity has asked for, and whom it tells; `this` in them is the entity. */
export type Request = {
  done(run: () => void): Request
  waitUntil(ms: number, run: () => void): Request // reneges after so long
  unlessEvent(event: Event, run: () => void): Request
  cancel(): void
}

/** So many servers with one queue before them. */
type Facility = { readonly isFacility: true }

/** Where objects are put and taken out, first in, first out. */
export type Store<T> = { readonly of: T }

export type Event = { fire(): void }

/** Somebody who acts. */
type Entity = {
  readonly callbackMessage: unknown // what has been taken out of a store
  time(): number
  setTimer(ms: number): Request
  waitEvent(event: Event): Request
  useFacility(facility: Facility, ms: number): Request
  getStore<T>(store: Store<T>): Request
  putStore<T>(store: Store<T>, put: T): Request
}

type Starting<Args extends unknown[]> = Entity & { start(...args: Args): void }

export type Sim = {
  addEntity<Args extends unknown[], E extends Starting<Args>>(
    kind: new (...args: never[]) => E & Starting<Args>,
    name?: string,
    ...args: Args
  ): E
  simulate(ms: number): unknown
}

type SimJs = {
  readonly Sim: new () => Sim
  readonly Entity: new (...args: never[]) => Entity
  readonly Event: new (name: string) => Event
  readonly Store: new <T>(capacity: number, name: string) => Store<T>
  readonly Facility: new (name: string, discipline: null, servers: number) => Facility
}

/** The package anew, for one user: engines learn from how a function is called, and two users of one copy
 * would slow each other down. It is made for pages and leaves itself in `window`. */
export function loadSimJs(): SimJs {
  const load = createRequire(import.meta.url)
  const page = { window: {} as { readonly Sim?: SimJs['Sim'] & SimJs } }
  Object.assign(globalThis, page)
  delete load.cache[load.resolve('simjs')]
  load('simjs')
  Reflect.deleteProperty(globalThis, 'window')
  if (!page.window.Sim) throw new Error('simjs has not left itself in window')
  return page.window.Sim
}
