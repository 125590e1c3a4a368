// Spanish: the same part as in English. Spanish is fetched whole.
import { levels } from './levels.ts'
import { notices } from './notices.ts'
import { room } from './room.ts'
import { title } from './title.ts'

export const titlePart = { ...levels, ...notices, ...room, ...title }
