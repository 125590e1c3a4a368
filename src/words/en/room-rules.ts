// English: the words in the room of levels with special rules. Each has place for about fourteen letters.

export const roomRules = {
  roomRules: {
    course: 'course {{number}}/{{total}}',
    ordered: '{{number}}/{{total}} ordered',
    ready: '{{number}}/{{total}} ready',
    flambe: 'flambé {{number}}/{{total}}',
    cold: '−{{points}}',
    burnt: 'burnt',
    forNobody: 'for nobody',
    wasted: 'wasted',
    pulled: 'pulled',
    pulls: 'pulling …',
    onPlate: 'already on the plate',
    listens: 'listening {{seconds}} s',
    writes: 'writing {{seconds}} s',
    tooEarly: 'not eaten yet',
    rail: '{{number}}/{{total}}',
    railFull: 'full {{number}}/{{total}}',
    notYet: 'not yet: rail full',
    turnedAway: 'gone',
    frozen: 'FROZEN {{seconds}} s',
    oldSave: '{{key}} old: at once',
    newSave: '{{key}} new: later',
    saves: 'saving {{seconds}} s',
    wages: '{{name}} −{{points}}',
  },
} as const
