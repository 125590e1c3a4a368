// Spanish: the words in the room of levels with special rules.
import type { roomRules as english } from '../en/room-rules.ts'
import type { Translation } from '../key.ts'

export const roomRules: Translation<typeof english> = {
  roomRules: {
    course: 'plato {{number}}/{{total}}',
    ordered: '{{number}}/{{total}} pedidos',
    ready: '{{number}}/{{total}} listos',
    flambe: 'flambeado {{number}}/{{total}}',
    cold: '−{{points}}',
    burnt: 'quemado',
    forNobody: 'para nadie',
    wasted: 'desperdiciado',
    pulled: 'retirada',
    pulls: 'retirando …',
    onPlate: 'ya está en el plato',
    listens: 'escuchando {{seconds}} s',
    writes: 'escribiendo {{seconds}} s',
    tooEarly: 'aún no termina',
    rail: '{{number}}/{{total}}',
    railFull: 'lleno {{number}}/{{total}}',
    notYet: 'todavía no: riel lleno',
    turnedAway: 'se fue',
    frozen: 'CONGELADA {{seconds}} s',
    oldSave: '{{key}} viejo: ya',
    newSave: '{{key}} nuevo: luego',
    saves: 'guardando {{seconds}} s',
    wages: '{{name}} −{{points}}',
  },
}
