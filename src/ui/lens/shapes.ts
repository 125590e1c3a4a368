// The outlines of the bookmarks in a square of 24: a shape says how a call stands.
import type { CardState } from '../../lens/index.ts'

export const paths: Readonly<Record<CardState, string>> = {
  notBegun: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  running: 'M3 4h11l7 8-7 8H3z',
  held: 'M3 6.5A2.5 2.5 0 0 1 5.5 4h13A2.5 2.5 0 0 1 21 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 3 17.5z',
  waiting: 'M4 2h16v20l-8-5-8 5z',
  ready:
    'M12 2a1.8 1.8 0 0 1 1.8 1.9A7 7 0 0 1 19 11v6l2 2v1H3v-1l2-2v-6a7 7 0 0 1 5.2-7.1A1.8 1.8 0 0 1 12 2z',
  failed: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  done: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  cancelled: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
}

/** What is drawn over a shape, so that no two are told apart by colour alone. */
export const over: Readonly<Partial<Record<CardState, string>>> = {
  done: 'M16 5.5l2.2 2.2L22 3.5',
  failed: 'M17 2l5 5M22 2l-5 5',
  cancelled: 'M4.5 19.5l15-15',
  ready: 'M3 5a10 10 0 0 1 2.5-3M21 5a10 10 0 0 0-2.5-3',
  held: 'M5 23h14',
}
