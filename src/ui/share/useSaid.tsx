// What came of the last thing done, said beside its button: also when it is the same as before.
import { useState } from 'react'

/** What was said of another `about` is gone. */
export function useSaid(about: unknown) {
  const [last, setLast] = useState({ about, text: '', count: 0 })
  const isOfThis = last.about === about && last.text !== ''
  return {
    said: isOfThis ? <span key={last.count}>{last.text}</span> : null,
    tell: (text: string) => setLast(({ count }) => ({ about, text, count: count + 1 })),
  }
}
