// Spanish: why the workshop’s server did not do something.
import type { workshopRefusals as english } from '../en/workshop-refusals.ts'
import type { Translation } from '../key.ts'

export const workshopRefusals: Translation<typeof english> = {
  any: 'El servidor no lo hizo. Inténtalo otra vez.',
  noAnswer: 'El servidor no contesta. Inténtalo otra vez.',
  noSuchRoom: 'No hay ninguna sala con este código.',
  locked: 'La sala está cerrada: quien la guía puede dejarte entrar.',
  full: 'La sala está llena.',
  kicked: 'Quien guía la sala te pidió salir. Si lo deshace, vuelve a intentarlo aquí.',
  ended: 'Esta sala terminó.',
  notKnown: 'Este navegador no tiene llave de esa sala.',
  deleted: 'Esta sala fue borrada.',
  elsewhere: 'Tienes esta sala abierta en otra pestaña o en otro aparato.',
  tooFast: 'Fue demasiado seguido. Espera un momento.',
  noName: 'De ese nombre no se ve nada. Elige otro.',
  unfitName: 'No todo el mundo quiere leer ese nombre. Elige otro.',
  otherVersion: 'Esta página es de otra versión que el servidor. Vuelve a cargarla.',
  notNow: 'En este momento no se puede.',
  closed: 'La pregunta está cerrada.',
  serverFull: 'El servidor no tiene lugar para otra sala.',
}
