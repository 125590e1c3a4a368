// What has become of a try that was played for the board, in one sentence.
import type { BoardTry } from '../../host/index.ts'
import { number, say, t } from '../../words/index.ts'
import type { Key } from '../../words/index.ts'

const faults: ReadonlySet<string> = new Set(['tooEarly', 'tooLate', 'copied', 'rules'])
const reasons: ReadonlySet<string> = new Set([
  'noAnswer',
  'tooFast',
  'otherDay',
  'alreadyPlayed',
  'noName',
  'unfitName',
  'otherVersion',
  'serverFull',
])

export function tryWords(of: BoardTry): string {
  switch (of.type) {
    case 'started':
      return t('worldBoard.started')
    case 'entered':
      return t('worldBoard.entered', { place: number(of.place), count: of.count })
    case 'refused':
      return t('worldBoard.refused', {
        why: of.fault ? faultWords(of.fault) : reasonWords(of.reason),
      })
    default:
      return of satisfies never
  }
}

export function reasonWords(reason: string): string {
  return say(`worldBoard.reason.${reasons.has(reason) ? reason : 'any'}` as Key)
}

function faultWords(fault: string): string {
  return say(`worldBoard.fault.${faults.has(fault) ? fault : 'any'}` as Key)
}
