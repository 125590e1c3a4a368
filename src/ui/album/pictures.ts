// The picture of each card.
import type { CardId } from '../../levels/index.ts'
import type { IconName } from '../art/icons.ts'

export const pictures: Readonly<Record<CardId, IconName>> = {
  simple: 'person-walking',
  who: 'person-raising-hand',
  web: 'laptop',
  mobile: 'mobile-phone',
  api: 'link',
  database: 'package',
  cloud: 'hourglass-not-done',
  realtime: 'bellhop-bell',
  ai: 'robot',
  python: 'snail',
  gains: 'trophy',
  drawbacks: 'balance-scale',
  mistakes: 'warning',
  languages: 'thought-balloon',
  model: 'magnifying-glass-tilted-left',
}
