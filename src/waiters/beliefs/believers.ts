// Every believer by its name: robots of wrong beliefs, and of the rules that answer them.
import { holdBack } from '../hold-back.ts'
import { firstCome, leastPatience, nearest } from '../simple.ts'
import type { Believer } from './believer.ts'
import {
  allBut,
  as,
  askForNext,
  deliver,
  either,
  hireInRush,
  hurried,
  inLull,
  leavePotInstead,
  lookAtPass,
  makeLull,
  menusFirst,
  oneAfterAnother,
  only,
  ordersFirst,
  restOfParty,
  shipUnpaid,
  standAnyway,
  standForQuick,
  stayWithMenu,
  untilBell,
  yieldToHands,
} from './moves.ts'

export const believers = {
  'orders-first': { predictsRight: false, next: ordersFirst },
  'one-by-one': { predictsRight: true, next: as(firstCome) },
  'stands-anyway': { predictsRight: false, next: either(standAnyway, as(firstCome)) },
  'walks-on': { predictsRight: true, next: as(leastPatience) },
  'chooses-blocking': { predictsRight: false, mode: 'blocking', next: as(firstCome) },
  'expects-speed': { predictsRight: false, next: as(nearest) },
  'bell-will-call': { predictsRight: false, next: either(untilBell, as(nearest)) },
  'keeps-looking': {
    predictsRight: true,
    next: either(only('serve', as(nearest)), only('pickUp', as(nearest)), lookAtPass, as(nearest)),
  },
  'chats-in-lulls': {
    predictsRight: true,
    next: either(inLull, only('pickUp', as(nearest)), makeLull),
  },
  'asks-for-all': { predictsRight: false, next: either(deliver, askForNext, as(nearest)) },
  'stays-with-menu': { predictsRight: false, next: either(deliver, stayWithMenu) },
  'next-when-eaten': {
    predictsRight: true,
    next: either(menusFirst(as(nearest)), as(leastPatience)),
  },
  'one-after-another': { predictsRight: false, next: oneAfterAnother },
  'all-three-first': { predictsRight: true, next: either(restOfParty, as(leastPatience)) },
  'never-looks-at-red': { predictsRight: false, next: allBut('takeBack', as(leastPatience)) },
  'red-first': {
    predictsRight: true,
    next: either(only('takeBack', as(nearest)), as(leastPatience)),
  },
  'never-pulls': { predictsRight: false, next: allBut('pull', as(leastPatience)) },
  'pulls-at-once': {
    predictsRight: true,
    next: either(only('pull', as(nearest)), as(leastPatience)),
  },
  'never-hires': { predictsRight: false, next: as(nearest) },
  'hires-at-once': {
    predictsRight: true,
    opens: [{ type: 'hire', waiter: 0 }],
    next: as(nearest),
  },
  'hires-in-rush': {
    predictsRight: true,
    next: either(hireInRush, as(nearest)),
    amid: hireInRush,
  },
  'never-yields': { predictsRight: false, next: as(firstCome) },
  'yields-to-hands': {
    predictsRight: true,
    next: either(only('takeOrder', as(nearest)), as(firstCome)),
    amid: yieldToHands,
  },
  'old-save-button': { predictsRight: false, next: allBut('saveLater', as(leastPatience)) },
  'saves-in-background': { predictsRight: true, next: allBut('saveNow', as(leastPatience)) },
  'never-stands': { predictsRight: false, next: as(nearest) },
  'stands-for-espresso': {
    predictsRight: true,
    next: either(only('serve', as(nearest)), standForQuick, as(nearest)),
  },
  'takes-everything': {
    predictsRight: false,
    opens: [{ type: 'limitRail', waiter: 0, tickets: 8 }],
    next: as(firstCome),
  },
  'says-not-yet': {
    predictsRight: true,
    opens: [{ type: 'limitRail', waiter: 0, tickets: 1 }],
    next: as(holdBack(firstCome, 2)),
  },
  'waits-in-line': { predictsRight: false, next: allBut('leavePot', as(leastPatience)) },
  'leaves-the-pot': {
    predictsRight: true,
    next: either(only('leavePot', as(nearest)), only('takeOrder', as(nearest)), as(leastPatience)),
    amid: leavePotInstead,
  },
  'race-ends-all': { predictsRight: false, next: allBut('pull', as(leastPatience)) },
  'calls-off-loser': {
    predictsRight: true,
    next: either(only('pull', as(nearest)), as(leastPatience)),
  },
  'waits-for-bank': { predictsRight: false, next: either(standAnyway, as(firstCome)) },
  'ships-on-pending': { predictsRight: false, next: either(shipUnpaid, as(nearest)) },
  'ships-when-paid': {
    predictsRight: true,
    next: either(
      only('takeOrder', hurried(as(leastPatience))),
      only('serve', as(nearest)),
      only('pickUp', as(nearest)),
      as(nearest),
    ),
  },
  'never-reserves': {
    predictsRight: false,
    next: allBut('reserve', allBut('turnDown', as(leastPatience))),
  },
  'reserves-first': {
    predictsRight: true,
    next: either(
      only('reserve', as(nearest)),
      only('putBack', as(nearest)),
      only('turnDown', as(nearest)),
      as(nearest),
    ),
  },
  'runs-anyway': { predictsRight: false, next: allBut('askNumber', as(leastPatience)) },
  'numbers-first': {
    predictsRight: true,
    next: either(only('askNumber', as(nearest)), as(leastPatience)),
  },
} as const satisfies Readonly<Record<string, Believer>>

export type BelieverName = keyof typeof believers
