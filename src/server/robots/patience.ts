// A request that got no answer is sent again, as a page does that somebody looks at.
import { NoAnswer } from '../../workshop/index.ts'
import type { Platform } from '../../workshop/index.ts'

const LONGEST_WAIT_MS = 1_000
const MOST_MS = 60_000

/** The answer, or NoAnswer after a minute. What is asked must be done once only, though it is asked again. */
export async function patiently<A>(
  { after, now, random }: Platform,
  ask: () => Promise<A>,
): Promise<A> {
  const until = now() + MOST_MS
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof NoAnswer) || now() > until) throw error
      await new Promise<void>((resolve) => void after(random() * LONGEST_WAIT_MS, resolve))
    }
  }
}
