// English: what the title may say, which comes with it. The rest follows it.
import { levels } from './levels.ts'
import { notices } from './notices.ts'
import { room } from './room.ts'
import { title } from './title.ts'

export const titlePart = { ...levels, ...notices, ...room, ...title } as const
