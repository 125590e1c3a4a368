// A program as the code in a link: what it is for, its language and its text, compressed. Read with
// suspicion, for anybody can write one; what is read is shown and never run by itself.
import { base64urlnopad } from '@scure/base'
import * as v from 'valibot'
import { codeLanguages } from '../code/index.ts'
import type { CodeLanguage } from '../code/index.ts'
import { levelOf } from '../levels/index.ts'
import { seed as anySeed } from '../wire/index.ts'

export type SentProgram = {
  readonly level: string
  readonly seed: number
  readonly language: CodeLanguage
  readonly text: string
  readonly task?: string // whose program it is; without it for free use
}

/** Characters of a program, in a link and in the browser's storage. */
export const MAX_PROGRAM = 20_000

const MAX_CODE = 12_000 // characters: longer addresses are cut on the way
const FREE = 1 // the format without a task
const OF_TASK = 2

const program = [
  v.pipe(v.string(), v.maxLength(200)),
  anySeed,
  v.picklist(codeLanguages),
  v.pipe(v.string(), v.maxLength(MAX_PROGRAM)),
] as const
const task = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))

const packed = v.union([
  v.strictTuple([v.literal(FREE), ...program]),
  v.strictTuple([v.literal(OF_TASK), ...program, task]),
])

/** Null when it is too long for a link. */
export async function encodeProgram(sent: SentProgram): Promise<string | null> {
  const { level, seed, language, text, task: of } = sent
  if (text.length > MAX_PROGRAM) return null
  const fields = [level, seed, language, text]
  const written = of === undefined ? [FREE, ...fields] : [OF_TASK, ...fields, of]
  const plain = new TextEncoder().encode(JSON.stringify(written))
  const code = base64urlnopad.encode(await through(plain, new CompressionStream('deflate-raw')))
  return code.length > MAX_CODE ? null : code
}

/** Null when it is none, or for a level that is not known here. Never rejects. */
export async function decodeProgram(code: string): Promise<SentProgram | null> {
  if (code.length > MAX_CODE) return null
  try {
    const bytes = Uint8Array.from(base64urlnopad.decode(code))
    const plain = await through(bytes, new DecompressionStream('deflate-raw'))
    const { success, output } = v.safeParse(packed, JSON.parse(new TextDecoder().decode(plain)))
    if (!success) return null
    const [, level, seed, language, text, of] = output
    const sent = { level, seed, language, text, ...(of === undefined ? {} : { task: of }) }
    return levelOf(level) ? sent : null
  } catch {
    return null
  }
}

const MOST_BYTES = MAX_PROGRAM * 4 + 1_000

/** What comes out of a stream of bytes; throws as soon as it is more than a program can be. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const read = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const all: number[] = []
  for (;;) {
    const { done, value } = await read.read()
    if (done) return Uint8Array.from(all)
    for (const byte of value) all.push(byte)
    if (all.length > MOST_BYTES) {
      await read.cancel()
      throw new RangeError('This is more than a program can be.')
    }
  }
}
