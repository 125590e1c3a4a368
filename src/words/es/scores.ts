// Spanish: the high scores.
import type { scores as english } from '../en/scores.ts'
import type { Translation } from '../key.ts'

export const scores: Translation<typeof english> = {
  scores: {
    title: 'Récords',
    level: 'Nivel',
    seed: 'Clientes',
    houseSeed: 'Los de siempre (núm. {{seed}})',
    otherSeed: 'Núm. {{seed}}',
    rank: 'Puesto',
    player: 'Nombre',
    score: 'Puntuación',
    stars: 'Estrellas',
    date: 'Fecha',
    nameless: 'mesero sin nombre',
    ratio: 'Tu mejor turno asíncrono vale **{{ratio}}×** tu mejor turno bloqueante.',
    ratioOpen: 'Juega los dos modos con los mismos clientes para ver cuánto cuesta esperar.',
    empty: {
      blocking:
        'Todavía no hay turnos bloqueantes. Alguien tiene que plantarse primero en la barra.',
      async: 'Todavía no hay turnos asíncronos. La campana espera para sonar.',
    },
    play: {
      blocking: 'Jugar bloqueante',
      async: 'Jugar asíncrono',
    },
    results: 'Volver a los resultados',
    back: 'Volver al inicio',
  },
}
