// The moments that the shop's and the app's rules are told by: payments, tags, inputs that wait.
import * as intervals from './intervals.ts'
import { longestOf, mostOf } from './level-run.ts'
import type { Interval, LevelRun } from './level-run.ts'
import { amongst, tell } from './told.ts'
import type { Finder, Moment } from './told.ts'

const LATE_MAIL_MS = 8_000 // who waits longer for an answer than that waits too long
const SLIGHT_MS = 1_000 // a freeze that is hardly seen

export const latestMail: Finder = (played) => {
  const mail = longestOf(intervals.mails(played))
  const isSent = intervals.mailings(played).some(({ ticket }) => ticket === mail?.ticket)
  return tell(isSent ? 'lateMail' : 'mailUnsent', mail)
}

export const shippedUnpaid: Finder = (played, limit) =>
  tell('shippedUnpaid', intervals.unpaid(played)[limit])

/** What is received and not paid: shipped all the same, answered late, or declined in the end. */
export const receivedOnly: Finder = (played, limit) => {
  const shipped = shippedUnpaid(played, limit)
  if (shipped) return shipped
  const mail = latestMail(played, limit)
  const isLate = mail && mail.to - mail.from > LATE_MAIL_MS
  return isLate ? mail : (tell('declinedLater', intervals.refusals(played)[0]) ?? mail)
}

export const soldTwice: Finder = (played, limit) =>
  tell('oversold', intervals.oversold(played)[limit], (sale) => ordersIn(played, sale))

/** The tag while which most orders were taken. */
export const keptByTag: Finder = (played) => {
  const most = mostOf(intervals.kept(played), (tag) => ordersIn(played, tag))
  return most && ordersIn(played, most) > 0
    ? tell('kept', most, (tag) => ordersIn(played, tag))
    : null
}

function ordersIn({ events }: LevelRun, { from, to }: Interval): number {
  return events.filter(({ type, at }) => type === 'orderTaken' && from < at && at < to).length
}

export const idleTag: Finder = (played) => tell('idleTag', longestOf(intervals.idleTags(played)))

export const longestFreeze: Finder = (played) => {
  const freeze = longestOf(intervals.freezes(played))
  if (!freeze) return longestSaveAside(played)
  const [save] = amongst(intervals.blockingSaves(played), freeze)
  if (!save) return tell('froze', freeze)
  const during = { ...save, to: freeze.to }
  const waited = intervals.inputs(played).filter((each) => isWithin(each, during))
  // It is told of what was saved, not of the one who waited first.
  return tell('frozeSaving', { ...save, from: freeze.from, to: freeze.to }, () => waited.length)
}

/** A freeze that nobody brought about by saving is told only if it was long. */
export const longestFreezeOrSave: Finder = (played, limit) => {
  const freeze = longestFreeze(played, limit)
  const isSlight = freeze?.told === 'froze' && freeze.to - freeze.from < SLIGHT_MS
  return isSlight ? (longestSaveAside(played) ?? freeze) : freeze
}

function longestSaveAside(played: LevelRun): Moment | null {
  const answers = intervals.answers(played)
  const answered = (save: Interval) => answers.filter((each) => isWithin(each, save)).length
  return tell('savedAside', mostOf(intervals.backgroundSaves(played), answered), answered)
}

function isWithin({ from: at }: Interval, { from, to }: Interval): boolean {
  return from < at && at < to
}
