// Spanish: a level’s listing, round which the notes on its lines are.
import type { code as english } from '../en/code.ts'
import type { Translation } from '../key.ts'

export const code: Translation<typeof english> = {
  code: {
    title: 'Lo mismo en código',
    variant: {
      label: 'Qué programa',
      race: 'el error',
      reserved: 'corregido',
    },
    hint: 'Toca una línea con punto: qué es en el café y qué es en el lenguaje.',
    line: 'Línea {{line}}: {{code}}',
    inCafe: '**En el café:** {{words}}',
    inCode: '**En el lenguaje:** {{words}}',
    needs: 'Lo que necesitan estas líneas',
    prints: 'Imprime',
    repeats: '{{line}} (una o más veces)',
  },
}
