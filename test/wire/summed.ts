// The sum at a code's end, for whoever forges one.

/** The bytes with the sum that belongs to them: FNV-1a, 32 bits, the highest first. */
export function summed(bytes: readonly number[]): readonly number[] {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return [...bytes, ...[24, 16, 8, 0].map((shift) => (sum >>> shift) & 255)]
}
