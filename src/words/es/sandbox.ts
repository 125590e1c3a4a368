// Spanish: the sandbox, and what is said of its shifts wherever they are shown.
import type { sandbox as english } from '../en/sandbox.ts'
import type { Translation } from '../key.ts'

export const sandbox: Translation<typeof english> = {
  sandbox: {
    title: 'Banco de pruebas',
    hint: 'Cualquier café con otros números. Aquí nada se clasifica y nada cuenta en la campaña.',
    unranked: 'Banco de pruebas: sin clasificar. {{dials}}',
    level: 'Café',
    seed: 'Clientes núm.',
    dials: 'Sus números',
    dial: {
      c: 'Cocineros',
      t: 'Mesas',
      a: 'Llegan clientes',
      p: 'Su paciencia',
      r: 'Comandas en el riel',
      w: 'Sueldo por minuto',
    },
    value: '{{name}}: {{value}}',
    usual: 'como siempre',
    play: 'Jugar',
    reset: 'Como es siempre',
    back: 'Volver al banco de pruebas',
    tried: 'Tus turnos aquí',
    until:
      'Se guardan hasta que cierres esta página. Un enlace guarda uno para siempre, con sus números.',
    shift: '{{level}} · núm. {{seed}} · {{dials}}',
    points: '{{score}} puntos, {{served}} atendidos',
    see: 'Ver de nuevo',
    why: 'Ver por qué',
    beside: 'Junto al último',
  },
}
