// The moments that the shop's and the app's rules are told by: payments, tags, inputs that wait.
import * as intervals from './intervals.ts'
import { longestOf, mostOf } from './level-run.ts'
import type { Interval, LevelRun } from './level-run.ts'
import { amongst, tell } from './told.ts'
import type { Finder, Moment } from './told.ts'

export const latestMail: Finder = (played) => tell('lateMail', longestOf(intervals.mails(played)))

export const shippedUnpaid: Finder = (played, limit) =>
  tell('shippedUnpaid', intervals.unpaid(played)[limit])

export const soldTwice: Finder = (played, limit) =>
  tell('oversold', intervals.oversold(played)[limit], ({ from, to }) => {
    const orders = played.events.filter(({ type }) => type === 'orderTaken')
    return orders.filter(({ at }) => from < at && at < to).length
  })

export const idleTag: Finder = (played) => tell('idleTag', longestOf(intervals.idleTags(played)))

export const longestFreeze: Finder = (played) => {
  const freeze = longestOf(intervals.freezes(played))
  if (!freeze) return longestSaveAside(played)
  const [save] = amongst(intervals.blockingSaves(played), freeze)
  if (!save) return tell('froze', freeze)
  const during = { ...save, to: freeze.to }
  const waited = intervals.inputs(played).filter((each) => isWithin(each, during))
  return tell('frozeSaving', freeze, () => waited.length)
}

function longestSaveAside(played: LevelRun): Moment | null {
  const answers = intervals.answers(played)
  const answered = (save: Interval) => answers.filter((each) => isWithin(each, save)).length
  return tell('savedAside', mostOf(intervals.backgroundSaves(played), answered), answered)
}

function isWithin({ from: at }: Interval, { from, to }: Interval): boolean {
  return from < at && at < to
}
