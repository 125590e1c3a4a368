// A moment of the shift in one sentence, with its time and its table.
import { isDishName } from '../../levels/index.ts'
import type { Judged, Moment, Told } from '../../runs/index.ts'
import { NONE } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { countingTenths } from '../format.ts'

/** `**` marks what to emphasise. */
export function momentWords(moment: Moment, { room }: Judged): string {
  const { told, from, to, table, ticket, others } = moment
  const at = secondsOf(from)
  const seconds = secondsOf(to - from)
  const of = { at, seconds, table: number(table), dish: dishWords(room.tickets[ticket]?.dish) }
  switch (told) {
    case 'stood':
      return stoodWords(moment, of)
    case 'lost':
      return lossWords(moment, of)
    case 'lay':
      return t(others > 0 ? 'moment.layChat' : 'moment.lay', of)
    case 'meanwhile':
      return others > 0
        ? t('moment.meanwhile', { ...of, count: others })
        : t('moment.meanwhileNothing', of)
    case 'handUp':
    case 'wrote':
      return others > 0
        ? t(`moment.${told}`, { ...of, own: secondsOf(others) })
        : t('moment.handUpAlone', of)
    case 'heldBack':
      return t('moment.heldBack', { ...of, own: secondsOf(others) })
    default:
      return plainWords(told, { ...of, number: number(others) })
  }
}

/** Where the sentence is always the same. */
function plainWords(
  told: Exclude<Told, 'stood' | 'lost' | 'lay' | 'meanwhile' | 'handUp' | 'wrote' | 'heldBack'>,
  of: Values & { readonly number: string },
): string {
  return t(`moment.${told}`, of)
}

type Values = Readonly<Record<'at' | 'seconds' | 'table' | 'dish', string>>

function stoodWords({ others }: Moment, { at, seconds }: Values): string {
  if (others === 0) return t('moment.stoodAlone', { at, seconds })
  return t('moment.stood', { at, seconds, count: others })
}

function lossWords({ table, others }: Moment, of: Values): string {
  if (table === NONE) return t('moment.lostDoor', of)
  if (others === 0) return t('moment.lostWaiting', of)
  return t('moment.lost', { ...of, seconds: secondsOf(others) })
}

/** 31400 ms → "31.4" */
export function secondsOf(ms: number): string {
  return countingTenths(ms / 1_000)
}

function dishWords(dish = ''): string {
  return isDishName(dish) ? t(`dish.${dish}`) : dish
}
