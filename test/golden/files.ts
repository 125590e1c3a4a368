// Where the golden files lie, and how they are read and written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

export type Scores = Readonly<Record<string, { readonly score: number; readonly hash: string }>>

export const SCORES = 'scores.json'
export const BALANCE = 'balance.txt'
export const CAMPAIGN = 'campaign.txt'
export const SETTLED = 'settled.txt'

export function read(file: string): string {
  return readFileSync(folder + file, 'utf8')
}

export function has(file: string): boolean {
  return existsSync(folder + file)
}

export function write(file: string, text: string): void {
  writeFileSync(folder + file, text)
}

/** The names of the replays that are kept, as in lunch-rush.async. */
export function replayNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== SCORES)
    .map((file) => file.replace(/\.json$/, ''))
}
