// What the workshop's server has answered, or that it has not.
import type { RequestRefusal } from '../../wire/index.ts'
import { NoAnswer } from '../../workshop/index.ts'

/** Why something was not done: the server's reason, or that nobody answered. */
export type Refusal = RequestRefusal | 'noAnswer'

export type Answer<A extends { readonly ok: boolean }> =
  | A
  | { readonly ok: false; readonly reason: Refusal }

/** The answer, or that there was none. */
export async function answered<A>(
  asked: Promise<A>,
): Promise<A | { readonly ok: false; readonly reason: 'noAnswer' }> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, reason: 'noAnswer' }
    throw error
  }
}
