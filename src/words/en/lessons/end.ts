// English: the lesson of graduation, which closes the campaign.
import type { Lessons } from './lesson.ts'

export const end = {
  graduation: {
    teaches: 'All of it, your way',
    learnt:
      '**Many things under way, one at a time in hand:** that is asynchronous programming. No dish cooked faster. The total shrank only because there was waiting to overlap, and nobody froze while you were busy elsewhere. Of any program ask: **who waits, and what can run meanwhile?**',
    limits:
      'most of the time is computing, or the bottleneck lies elsewhere. More throughput and quicker answers come where most of the time is waiting.',
    ask: 'A service computes 5 ms for each request and waits 95 ms for its database. What does async bring?',
    answers: {
      1: 'Each request takes 5 ms',
      2: 'More requests under way on one thread',
      3: 'A faster database',
    },
    why: 'Each request still takes 100 ms. While one waits, the thread works for others, as far as the database can follow.',
    hints: {
      1: 'Watch how long you stand at the kitchen, and how many hands are up meanwhile.',
      2: 'Walk on. Hand over what you carry, serve what is ready, and take the order of whoever is least patient.',
    },
  },
} as const satisfies Lessons<'graduation'>
