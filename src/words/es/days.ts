// Spanish: the daily shift's week, whom to beat, and the day in three lines.
import type { days as english } from '../en/days.ts'
import type { Translation } from '../key.ts'

export const days: Translation<typeof english> = {
  days: {
    week: 'Los últimos siete días',
    month: 'El mes entero',
    toBeat: 'Por superar',
    robot: 'El mejor robot aquí, el {{day}}: **{{score}}**',
    average: 'Tu propio promedio aquí: **{{score}}**',
    share: 'Tu día en tres líneas',
    shareHint: 'Para pegar en cualquier chat. Rojo: parado. Verde: trabajando.',
    copy: 'Copiar',
    copied: 'Copiado.',
    copyByHand: 'Está seleccionado: cópialo con Ctrl+C o con el menú de tu dispositivo.',
    lineHead: 'Café Await, {{day}}: {{level}}, dos veces los mismos clientes',
    line: {
      blocking: 'esperando cada plato: {{score}}',
      async: 'sin esperar: {{score}}',
    },
  },
}
