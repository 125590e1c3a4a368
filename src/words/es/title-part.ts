// Spanish: the same part as in English. Spanish is fetched whole.
import { notices } from './notices.ts'
import { room } from './room.ts'
import { title } from './title.ts'

export const titlePart = { ...notices, ...room, ...title }
