// What the signs of the street show: which level, how it stands with it, and its picture.
import {
  chapters,
  finalLevel,
  isCampaignId,
  numberedLevels,
  sideLevels,
} from '../../levels/index.ts'
import type { ChapterId, PlannedId } from '../../levels/index.ts'
import { nextLevel, openerOf, stateOf } from '../../runs/index.ts'
import type { LevelState } from '../../runs/index.ts'
import type { Progress } from '../../store/index.ts'
import { list, number, t } from '../../words/index.ts'
import type { IconName } from '../art/icons.ts'
import { levelName } from '../format.ts'

export type SignView = {
  readonly id: PlannedId
  readonly number: number | null // null beside the way
  readonly isBonus: boolean
  readonly name: string
  readonly icon: IconName
  readonly state: LevelState
  readonly isNext: boolean // where the waiter stands
  readonly teaches: string | null // null until it is built
  readonly stars: number
  readonly best: number | null
}

export type ChapterView = {
  readonly id: ChapterId
  readonly signs: readonly SignView[] // with a number
  readonly shown: readonly SignView[] // these, each followed by what lies in a side street behind it
}

export type StreetView = { readonly chapters: readonly ChapterView[]; readonly end: SignView }

export const icons: Readonly<Record<PlannedId, IconName>> = {
  'stand-and-wait': 'hourglass-not-done',
  'drop-the-ticket': 'receipt',
  'slow-tuesday': 'snail',
  'bell-waits': 'bellhop-bell',
  'course-by-course': 'steaming-bowl',
  'all-together': 'bento-box',
  'burnt-dishes': 'fire',
  'guest-has-left': 'waving-hand',
  'order-received': 'shopping-bags',
  'last-cake': 'shortcake',
  'one-pair-of-hands': 'palms-up-together',
  flambe: 'pancakes',
  'frozen-app': 'mobile-phone',
  espresso: 'hot-beverage',
  'too-many-tickets': 'admission-tickets',
  graduation: 'graduation-cap',
  'just-a-refill': 'teapot',
  'two-suppliers': 'package',
  'no-table-number': 'receipt',
}

/** The whole street as it stands. */
export function streetOf(progress: Progress): StreetView {
  const next = nextLevel(progress)
  const signOf = (id: PlannedId): SignView => {
    const at = numberedLevels.indexOf(id)
    return {
      id,
      number: at < 0 ? null : at + 1,
      isBonus: sideLevels.some(({ level, isBonus }) => level === id && isBonus),
      name: levelName(id),
      icon: icons[id],
      state: stateOf(id, progress),
      isNext: id === next,
      teaches: isCampaignId(id) ? t(`lesson.${id}.teaches`) : null,
      stars: progress[id]?.stars ?? 0,
      best: progress[id]?.best ?? null,
    }
  }
  const chapterOf = ({ id, levels }: (typeof chapters)[number]): ChapterView => {
    const shown = levels.flatMap((level) => [level, ...asideOf(level)])
    return { id, signs: levels.map(signOf), shown: shown.map(signOf) }
  }
  return { chapters: chapters.map(chapterOf), end: signOf(finalLevel) }
}

/** What lies in a side street behind a level. */
function asideOf(id: PlannedId): readonly PlannedId[] {
  return sideLevels.flatMap(({ level, openedBy }) => (openedBy === id ? [level] : []))
}

/** Why a sign cannot be opened. */
export function whyClosed({ id, name }: SignView): string {
  const opener = openerOf(id)
  if (!opener) return t('map.why.lockedExtra', { level: name })
  return t('map.why.locked', { level: name, opener: levelName(opener) })
}

/** Which ways there are to go on: "Open ways: levels 5, 8 and 10. Side streets: “Two suppliers”." */
export function waysWords(street: StreetView): string {
  const aside = street.chapters
    .flatMap(({ shown }) => shown)
    .filter(({ number: level, state }) => level === null && state === 'open')
    .map(({ name }) => t('map.ways.named', { level: name }))
  const alongTheStreet = wayWords(street)
  if (aside.length === 0) return alongTheStreet
  return `${alongTheStreet} ${t('map.ways.aside', { levels: list(aside) })}`
}

function wayWords({ chapters: all, end }: StreetView): string {
  const open = all
    .flatMap(({ signs }) => signs)
    .filter(({ state, isNext }) => state === 'open' || isNext)
    .map((sign) => number(sign.number ?? 0))
  const [first, second] = open
  if (first === undefined) return t(end.isNext ? 'map.ways.end' : 'map.ways.none')
  if (second === undefined) return t('map.ways.one', { level: first })
  return t('map.ways.more', { levels: list(open) })
}
