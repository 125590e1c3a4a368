// English: what the server made of a run in a room, and why.

export const verdicts = {
  verdict: {
    verified: 'Verified: the server has played it again, and it came out the same.',
    late: 'Late: {{reason}} It counts when whoever leads the room says so.',
    accepted: 'Late, and accepted.',
    unverifiable: 'Cannot be verified: {{reason}}',
    rejected: 'Not accepted: {{reason}}',
  },
  reason: {
    afterClose: 'it came in when the round was over.',
    ownClock: 'it was played on a clock of its own.',
    slow: 'it was behind the room’s clock again and again.',
    unseen: 'too little of it was heard while it was played.',
    rules: 'it was played by other rules.',
    damaged: 'it could not be read.',
    forged: 'its commands do not lead to that end.',
    otherLevel: 'it was another level.',
    otherSeed: 'these were other customers.',
    otherMode: 'it was the other mode.',
    otherPlayer: 'a robot, or another run, played a part of it.',
    unfinished: 'it does not go on to the end.',
    tooEarly: 'it cannot have been played so soon.',
    contradicts: 'it is not what was heard while it was played.',
  },
} as const
