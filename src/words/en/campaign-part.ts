// English: what the map, the levels' questions and their debriefs say. It comes when the campaign opens.
import { campaign } from './campaign.ts'
import { bonus } from './lessons/bonus.ts'
import { end } from './lessons/end.ts'
import type { Lessons } from './lessons/lesson.ts'
import { limits } from './lessons/limits.ts'
import { room } from './lessons/room.ts'
import { shop } from './lessons/shop.ts'
import { tickets } from './lessons/tickets.ts'
import { roomRules } from './room-rules.ts'

export const campaignPart = {
  ...campaign,
  ...roomRules,
  lesson: { ...room, ...tickets, ...shop, ...limits, ...bonus, ...end } satisfies Lessons,
} as const
