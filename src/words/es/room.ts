// Spanish: the room and the bar above it.
import type { room as english } from '../en/room.ts'
import type { Translation } from '../key.ts'

export const room: Translation<typeof english> = {
  room: {
    sign: 'Café Await',
    orders: 'PEDIDOS',
    ready: 'LISTOS',
    standing: 'Sin moverte {{seconds}} s',
    standingByChoice: 'Esperas por gusto {{seconds}} s',
    queueMore: '+{{count}}',
    countdownGo: '¡Ya!',
  },
  hud: {
    region: 'El turno hasta ahora',
    room: 'El restaurante',
    hours: { open: 'Tiempo', lastCall: 'Último aviso', overtime: 'Prórroga' },
    satisfaction: 'Satisfacción',
    throughput: 'Rendimiento',
    perMinute: '{{number}} / min',
    servedLost: 'Atendidos · perdidos',
    servedLostLong: '{{served}} atendidos, {{lost}} perdidos',
    score: 'Puntos',
    streak: '¡{{count}} seguidos!',
    scoreAgainst: {
      blocking: 'Puntos · tu récord asíncrono {{best}}',
      async: 'Puntos · tu récord bloqueante {{best}}',
    },
    robot: 'Atiende un robot: {{robot}}',
    pause: 'Pausa',
    mute: 'Silenciar',
    muteHint: 'Silenciar (M)',
    unmuteHint: 'Activar el sonido (M)',
    opening: 'Abriendo el café …',
    standingStill: 'Sin moverte',
    standingByChoice: 'Esperas por gusto',
  },
}
