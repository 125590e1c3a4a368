// One visit of the task list. Pressing it drops the visit.
import type { HudTask } from '../../store/index.ts'
import { list, number, t } from '../../words/index.ts'
import { VenueIcon } from '../art/VenueIcon.tsx'
import { dishIcon, type IconName } from '../art/icons.ts'
import { ChipButton } from '../kit/Card.tsx'
import style from './TaskChip.module.css'

type Props = {
  readonly chip: HudTask
  readonly place: number
  readonly brief: boolean // many stand beside it
  readonly onDrop: () => void
}

export function TaskChip({ chip, place, brief, onDrop }: Props) {
  const { icon, long, short } = describe(chip)
  return (
    <ChipButton
      className={style.chip}
      data-first={place === 1}
      data-brief={brief}
      aria-label={t(chip.intent === 'refill' ? 'task.leavePot' : 'task.drop', {
        place,
        task: long,
      })}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onDrop}
    >
      <span className={style.place} data-place={number(place)} />
      <VenueIcon name={icon} size={1.5} />
      <span className={style.long}>{long}</span>
      <span className={style.short}>{short}</span>
    </ChipButton>
  )
}

type Description = { readonly icon: IconName; readonly long: string; readonly short: string }

/** A visit in words, with its picture. */
export function describe({ station, intent, dish, tables }: HudTask): Description {
  switch (intent) {
    case 'takeOrder':
    case 'serve':
    case 'refill':
    case 'pot':
    case 'number':
    case 'ship':
    case 'chat':
    case 'sorry':
    case 'look':
      return atTable(intent, number(station), dish)
    case 'kitchen':
      return kitchen(tables)
    case 'pull':
      return pull(tables.map((each) => number(each)))
    case 'bar':
      return { icon: 'hot-beverage', long: t('task.bar'), short: t('task.barShort') }
    case 'saveNow':
      return {
        icon: 'hourglass-not-done',
        long: t('task.saveNow'),
        short: t('task.saveNowShort'),
      }
    case 'saveLater':
      return { icon: 'bellhop-bell', long: t('task.saveLater'), short: t('task.saveLaterShort') }
    case 'shelf':
      return { icon: 'check-mark-button', long: t('task.shelf'), short: t('task.shelfShort') }
    case 'stand':
      return { icon: 'hourglass-not-done', long: t('task.stand'), short: t('task.standShort') }
  }
}

/** Null for the picture of the dish. */
const icons = {
  takeOrder: 'person-raising-hand',
  serve: null,
  refill: 'hot-beverage',
  pot: 'teapot',
  number: 'red-question-mark',
  ship: 'warning',
  chat: 'thought-balloon',
  sorry: 'broken-heart',
  look: 'person-walking',
} as const

function atTable(intent: keyof typeof icons, table: string, dish: string | null): Description {
  return {
    icon: icons[intent] ?? dishIcon(dish),
    long: t(`task.${intent}`, { table }),
    short: t(`task.${intent}Short`, { table }),
  }
}

function pull(tables: readonly string[]): Description {
  const long = t('task.pull', { tables: list(tables) })
  return { icon: 'door', long, short: t('task.pullShort', { tables: tables.join(', ') }) }
}

function kitchen(tables: readonly number[]): Description {
  const numbers = tables.map((table) => number(table))
  if (numbers.length === 0) {
    return { icon: 'receipt', long: t('task.kitchen'), short: t('task.kitchenShort') }
  }
  return {
    icon: 'bellhop-bell',
    long: t('task.pickUp', { tables: list(numbers) }),
    short: t('task.pickUpShort', { tables: numbers.join(', ') }),
  }
}
