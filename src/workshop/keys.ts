// Keys and ids that a page draws itself, so that a request whose answer was lost can be sent again. Without
// `randomUUID` and `subtle`, which a page on plain http does not have.

const KEY_BYTES = 16
const ID_BYTES = 9

type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => unknown

/** 128 random bits in 22 letters. */
export function drawKey(fill: RandomBytes): string {
  return lettersOf(KEY_BYTES, fill)
}

/** Of a command. */
export function drawId(fill: RandomBytes): string {
  return lettersOf(ID_BYTES, fill)
}

function lettersOf(count: number, fill: RandomBytes): string {
  const bytes = new Uint8Array(count)
  fill(bytes)
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
