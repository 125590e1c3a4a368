// Spanish: what the map, the levels' questions and their debriefs say.
import type { campaignPart as english } from '../en/campaign-part.ts'
import type { Translation } from '../key.ts'
import { campaign } from './campaign.ts'
import { bonus } from './lessons/bonus.ts'
import { end } from './lessons/end.ts'
import { limits } from './lessons/limits.ts'
import { room } from './lessons/room.ts'
import { shop } from './lessons/shop.ts'
import { tickets } from './lessons/tickets.ts'
import { roomRules } from './room-rules.ts'

export const campaignPart: Translation<typeof english> = {
  ...campaign,
  ...roomRules,
  lesson: { ...room, ...tickets, ...shop, ...limits, ...bonus, ...end },
}
