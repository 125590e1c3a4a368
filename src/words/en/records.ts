// English: the scores across modes, what is kept of them, and taking them elsewhere.

export const records = {
  records: {
    letGo:
      'This browser’s storage is nearly full. To make room, the oldest replays went ({{number}}); all scores are kept.',
  },
} as const
