// A hash of a whole state: where the hashes of two runs differ, the runs have parted.
import type { Room } from './state.ts'

/**
 * 16 hexadecimal digits of the state's JSON. Two 32-bit lanes of FNV-1a (Fowler, Noll, Vo) over
 * UTF-16 units, the second with another offset and prime; not meant against forgers.
 */
export function hashOf(room: Room): string {
  const text = JSON.stringify(room)
  let a = 0x811c9dc5
  let b = 0x2f0b4471
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
    b ^= b >>> 15
  }
  return hex(a) + hex(b)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
