// The code of a room as people type it. Apart from the requests: links are read long before any of those.
import { CODE_LENGTH, CODE_LETTERS } from './limits.ts'

/** In capitals, without blanks and strokes; null when it can be none. */
export function readRoomCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '')
  const isCode =
    code.length === CODE_LENGTH && [...code].every((each) => CODE_LETTERS.includes(each))
  return isCode ? code : null
}
