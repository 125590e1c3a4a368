// Español: qué hizo el servidor de un turno en una sala, y por qué.
import type { verdicts as english } from '../en/verdicts.ts'
import type { Translation } from '../key.ts'

export const verdicts: Translation<typeof english> = {
  verdict: {
    verified: 'Verificado: el servidor lo jugó de nuevo y salió igual.',
    late: 'Tarde: {{reason}} Cuenta cuando lo diga quien guía la sala.',
    accepted: 'Tarde, y aceptado.',
    unverifiable: 'No se puede verificar: {{reason}}',
    rejected: 'No aceptado: {{reason}}',
  },
  reason: {
    afterClose: 'llegó cuando la ronda había terminado.',
    ownClock: 'se jugó con un reloj propio.',
    slow: 'iba detrás del reloj de la sala una y otra vez.',
    unseen: 'se supo muy poco de él mientras se jugaba.',
    rules: 'se jugó con otras reglas.',
    damaged: 'no se pudo leer.',
    forged: 'sus órdenes no llevan a ese final.',
    otherLevel: 'era otro nivel.',
    otherSeed: 'eran otros clientes.',
    otherMode: 'era el otro modo.',
    otherPlayer: 'una parte la jugó un robot, u otro turno.',
    unfinished: 'no llega hasta el final.',
    tooEarly: 'no puede haberse jugado tan pronto.',
    contradicts: 'no es lo que se supo mientras se jugaba.',
  },
}
