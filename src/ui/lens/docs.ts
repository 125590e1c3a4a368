// The page of the official documentation for each line of the lens' programs.
import { pageIn } from '../../code/index.ts'
import type { CodeLanguage, Page, Pages } from '../../code/index.ts'
import type { LineId } from '../../lens/index.ts'

const listens: Pages = { javascript: 'listen', python: 'loop' }
const awaits: Pages = { javascript: 'await', python: 'tasks' }
const functions: Pages = { javascript: 'functions', python: 'functions' }
const promises: Pages = { javascript: 'promises', python: 'creating' }
const blocks: Pages = { javascript: 'execution', python: 'blocking' }

const pagesOf: Readonly<Record<LineId, Pages>> = {
  call: listens,
  ready: awaits,
  take: functions,
  rail: { javascript: 'newPromise', python: 'limits' },
  write: promises,
  stand: blocks,
  handOver: promises,
  dish: awaits,
  catch: { javascript: 'tryCatch', python: 'errors' },
  make: functions,
  reserve: functions,
  sorry: functions,
  pack: awaits,
  putBack: { javascript: 'tryCatch', python: 'errors' },
  bring: functions,
  saveNow: blocks,
  saveStart: promises,
  saved: awaits,
  answer: listens,
  flambe: blocks,
  turn: awaits,
  pull: { javascript: 'abort', python: 'cancelling' },
  loser: { javascript: 'race', python: 'waiting' },
  chat: blocks,
  end: promises,
}

export function docsOf(line: LineId, language: CodeLanguage): Page {
  return pageIn(language, pagesOf[line])
}
