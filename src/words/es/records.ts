// Spanish: the scores across modes, what is kept of them, and taking them elsewhere.

const people = 'En este equipo han jugado **{{count}}** personas.'

export const records = {
  records: {
    letGo:
      'El espacio de este navegador está casi lleno. Para hacer lugar se fueron las repeticiones más antiguas ({{number}}); todas las puntuaciones siguen aquí.',
    everySeed: 'Todos los clientes',
    daySeed: '{{date}} (semilla {{seed}})',
    who: 'Quién jugó',
    everybody: 'Todo el mundo',
    medians: 'Un turno asíncrono corriente vale **{{ratio}}×** uno bloqueante corriente.',
    people_one: 'En este equipo ha jugado **{{count}}** persona.',
    people_many: people,
    people_other: people,
    best: 'Mejor',
    median: 'Mediana',
    shifts: 'Turnos',
    trend: 'Últimos turnos',
    trendWords: 'Últimos turnos, el más reciente al final: {{scores}}',
    trendSoon: 'Un turno más y empieza la tendencia.',
    seedOf: 'semilla {{seed}}',
    replay: 'Repetición',
    more: 'Qué hacer con {{name}}, {{score}}',
    watch: 'Ver',
    race: 'Competir',
    timeline: 'Cronología',
    noReplay: 'La repetición tuvo que hacer lugar; la puntuación queda.',
    remove: 'Borrar',
    removeQuestion: '¿Borrar para siempre esta puntuación y su repetición?',
    removeYes: 'Sí, borrarla',
    removeNo: 'Conservarla',
    pair: 'Comparar dos',
    pairHint: 'Los mismos clientes dos veces: elige un turno de cada modo.',
    pairChoice: {
      blocking: 'Turno bloqueante',
      async: 'Turno asíncrono',
    },
    pairOption: '{{name}} · {{score}} · {{date}}',
    sideBySide: 'Ver lado a lado',
    bothTimelines: 'Cronología de ambos',
    gone: 'Una de estas repeticiones ya no se puede mostrar.',
    branches: 'Continuados desde una repetición',
    branchesHint: 'Otra persona empezó estos turnos. No son récords.',
    earlier: 'Reglas anteriores',
    earlierHint:
      'Se jugaron cuando el café funcionaba de otra manera. Se quedan aquí y nunca se mezclan con los nuevos.',
    mode: 'Modo',
    latestOf: 'Los {{shown}} más recientes de {{count}}.',
  },
}
