// What the server notes while it runs: one JSON object a line, without names, keys, codes or addresses.

export type Journal = (event: string, facts?: Readonly<Record<string, number | string>>) => void

export function createJournal(write: (line: string) => void, now: () => number): Journal {
  return (event, facts) =>
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), event, ...facts })}\n`)
}

/** What went wrong and where, without what was being handled. */
export function factsOf(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error }
  return { error: error.name, where: error.stack?.split('\n')[1]?.trim() ?? '' }
}
