// What the usual introduction to asynchronous programming says, section by section, and where this game
// says it or puts it right: a level's lesson, a card of the album, a question, a row of the results.
import type { CodeLanguage } from '../../src/code/index.ts'
import type { CardId, PlannedId } from '../../src/levels/index.ts'
import type { questions } from '../../src/levels/index.ts'

export type Place = { readonly says: RegExp } & (
  | { readonly lesson: PlannedId; readonly language?: CodeLanguage } // JavaScript, when not said
  | { readonly card: CardId }
  | { readonly question: (typeof questions)[number]['id'] }
  | { readonly row: 'execution' | 'waiting' | 'performance' | 'experience' | 'best' }
)

export type ArticleRow = { readonly what: string; readonly places: readonly Place[] }

const lesson = (id: PlannedId, says: RegExp, language?: CodeLanguage): Place =>
  language ? { lesson: id, says, language } : { lesson: id, says }
const card = (id: CardId, says: RegExp): Place => ({ card: id, says })
const question = (id: (typeof questions)[number]['id'], says: RegExp): Place => ({
  question: id,
  says,
})
const row = (
  name: 'execution' | 'waiting' | 'performance' | 'experience' | 'best',
  says: RegExp,
): Place => ({ row: name, says })

export const article: Readonly<Record<string, readonly ArticleRow[]>> = {
  definition: [
    {
      what: 'not blocking the main flow',
      places: [
        lesson('drop-the-ticket', /asynchronous work/),
        question('what', /start something slow/),
      ],
    },
    { what: 'the simple definition', places: [card('simple', /Much can be under way/)] },
    {
      what: 'wait, then move; move first',
      places: [card('simple', /wait, then go on.*start it, go on/)],
    },
  ],
  'in simple words': [
    {
      what: 'an app that freezes during a download',
      places: [lesson('frozen-app', /old save/), card('mobile', /freezes the whole app/)],
    },
    { what: 'an app that goes on', places: [card('mobile', /a file loads while you scroll/)] },
  ],
  'from life': [
    {
      what: 'a restaurant',
      places: [
        card('who', /order, talk, and the food comes/),
        lesson('stand-and-wait', /stood in between/),
      ],
    },
    {
      what: 'payment in the background',
      places: [
        lesson('order-received', /await charge/),
        card('web', /the bank’s answer comes later/),
      ],
    },
    {
      what: 'instant confirmation: received, not paid',
      places: [lesson('order-received', /order received/), card('web', /says “received” at once/)],
    },
    { what: 'mail and invoice later', places: [lesson('order-received', /mail: /)] },
  ],
  'how it works': [
    { what: 'sent to the background', places: [lesson('drop-the-ticket', /in the background/)] },
    { what: 'the main program goes on', places: [lesson('drop-the-ticket', /back in the room/)] },
    {
      what: 'results when done',
      places: [lesson('bell-waits', /takes it up when the visit is over/)],
    },
    {
      what: 'events or callbacks tell of the end',
      places: [
        lesson('bell-waits', /A bell that rings while you listen/),
        lesson('course-by-course', /callbacks/),
      ],
    },
  ],
  concepts: [
    { what: 'event loop', places: [lesson('bell-waits', /event loop/)] },
    { what: 'task queue', places: [lesson('bell-waits', /task queue/)] },
    { what: 'background execution', places: [lesson('drop-the-ticket', /background/)] },
    {
      what: 'promises or async functions',
      places: [
        lesson('course-by-course', /a chain of promises/),
        lesson('drop-the-ticket', /= async \(/),
      ],
    },
  ],
  comparison: [
    { what: 'execution', places: [row('execution', /under way at most/)] },
    { what: 'waiting time', places: [row('waiting', /stood still/)] },
    { what: 'performance', places: [row('performance', /served/)] },
    { what: 'user experience', places: [row('experience', /satisfied/)] },
    { what: 'best for', places: [row('best', /servers/)] },
  ],
  'why it matters': [
    { what: 'speed', places: [question('faster', /No single step/)] },
    {
      what: 'no freezing',
      places: [lesson('flambe', /CPU-bound/), card('mobile', /must not hold it/)],
    },
    {
      what: 'many users',
      places: [card('realtime', /Many connections/), lesson('graduation', /throughput/)],
    },
    {
      what: 'server load',
      places: [lesson('too-many-tickets', /backpressure/), card('cloud', /stands idle/)],
    },
    { what: 'user experience', places: [row('experience', /satisfied/)] },
  ],
  'where it is used': [
    { what: 'web', places: [card('web', /A page asks a server/)] },
    { what: 'mobile apps', places: [card('mobile', /draws the screen/)] },
    { what: 'APIs and back ends', places: [card('api', /start together/)] },
    { what: 'databases', places: [card('database', /until the rows come/)] },
    { what: 'cloud', places: [card('cloud', /You pay for what runs/)] },
    { what: 'real-time systems', places: [card('realtime', /One loop hears them all/)] },
    { what: 'AI and machine learning', places: [card('ai', /Training one is computing/)] },
  ],
  JavaScript: [
    { what: 'callbacks', places: [lesson('course-by-course', /callbacks/)] },
    { what: 'promises', places: [lesson('course-by-course', /promise chain/)] },
    { what: 'async / await', places: [lesson('course-by-course', /await cook\(course, 30\)/)] },
    {
      what: 'long tasks elsewhere',
      places: [lesson('drop-the-ticket', /somebody else does the waiting/)],
    },
    { what: 'the result is taken up', places: [lesson('bell-waits', /takes it up/)] },
  ],
  Python: [
    {
      what: 'async / await',
      places: [lesson('drop-the-ticket', /dish = await cook\("toast", 0.08\)/, 'python')],
    },
    { what: 'asyncio', places: [lesson('all-together', /await asyncio\.gather/, 'python')] },
    {
      what: 'event loop',
      places: [lesson('bell-waits', /asyncio\.get_running_loop\(\)/, 'python')],
    },
    { what: 'web frameworks', places: [card('python', /Web frameworks/)] },
    { what: 'data processing', places: [card('python', /With data it helps reading/)] },
    { what: 'automation', places: [card('python', /automation/)] },
    { what: 'API handling', places: [card('python', /API clients/)] },
  ],
  advantages: [
    { what: 'faster execution', places: [card('gains', /More is served in the same time/)] },
    { what: 'better performance', places: [card('gains', /No dish gets faster/)] },
    { what: 'user experience', places: [card('gains', /the room goes on answering/)] },
    { what: 'resources', places: [card('gains', /the cooks do not sleep/)] },
    { what: 'many tasks', places: [card('gains', /one waiter looks after many tables/)] },
    {
      what: 'scaling without hardware',
      places: [lesson('too-many-tickets', /no waiter makes one cook faster/)],
    },
  ],
  disadvantages: [
    { what: 'harder to understand', places: [card('drawbacks', /harder to follow/)] },
    { what: 'debugging', places: [card('drawbacks', /timeline and replay/)] },
    {
      what: 'readability',
      places: [lesson('espresso', /every caller/), card('drawbacks', /every caller/)],
    },
    {
      what: 'errors',
      places: [lesson('burnt-dishes', /caught/), card('drawbacks', /errors need somebody/)],
    },
  ],
  mistakes: [
    { what: 'taken for multithreading', places: [lesson('one-pair-of-hands', /second thread/)] },
    { what: 'used needlessly', places: [lesson('espresso', /shorter than the paperwork/)] },
    { what: 'errors ignored', places: [lesson('burnt-dishes', /Somebody has to read it/)] },
    {
      what: 'sync and async mixed',
      places: [
        lesson('frozen-app', /saved/),
        card('mistakes', /block once among all that is async/),
      ],
    },
  ],
  questions: [
    { what: 'what it is', places: [question('what', /take the result when it is there/)] },
    { what: 'whether it is faster', places: [question('faster', /Computing takes as long/)] },
    { what: 'whether for beginners', places: [question('beginners', /Yes/)] },
    { what: 'whether it is used', places: [question('used', /databases/)] },
    {
      what: 'which languages',
      places: [question('languages', /virtual threads/), card('languages', /Two orders in Java/)],
    },
  ],
  conclusion: [
    {
      what: 'what stays',
      places: [lesson('graduation', /Many things under way, one at a time in hand/)],
    },
  ],
  'left out by the article': [
    { what: 'cancelling', places: [lesson('guest-has-left', /cancelling/)] },
    { what: 'races for an answer', places: [lesson('two-suppliers', /Promise\.race/)] },
    { what: 'races for a thing', places: [lesson('last-cake', /stock/)] },
    { what: 'backpressure', places: [lesson('too-many-tickets', /not yet/)] },
    {
      what: 'concurrency and parallelism',
      places: [lesson('one-pair-of-hands', /same time as you/)],
    },
    { what: 'limits of the model', places: [card('model', /Cooks work at the same time/)] },
  ],
}

export const articleRows = Object.entries(article).flatMap(([section, rows]) =>
  rows.map(({ what, places }) => ({ section, what, places })),
)
