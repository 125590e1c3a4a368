// Español: qué le pasa a un programa, en palabras sencillas.
import type { labProblems as english } from '../en/lab-problems.ts'
import type { Translation } from '../key.ts'

export const labProblems: Translation<typeof english> = {
  syntax: 'Esta línea no se puede leer: {{message}}',
  unknownName: 'Aquí no hay nada que se llame «{{name}}». ¿Está mal escrito?',
  valueNotAwaited: '«{{call}}» recibió una promesa y no {{what}}. ¿Falta un await?',
  neverAwaited: 'Nadie esperó este «{{call}}». ¿Falta un await?',
  uncaught: '{{error}}: {{message}}. Nadie lo atrapó y el programa terminó aquí.',
  unhandledRejection: '{{error}}: {{message}}. Una llamada falló y nadie lo atrapó.',
  lostTask: '{{error}}: {{message}}. Una tarea falló y nadie la esperaba.',
  cafeError: '«{{call}}» falló con {{error}} y nadie lo atrapó.',
  endlessLoop: 'Esto da vueltas sin esperar nunca, así que se terminó.',
  tooMuchWork: 'El programa hizo más trabajo del que admite un turno, así que se terminó.',
  recursion: 'Esta función se llama a sí misma sin fin.',
  memory: 'El programa pidió más memoria de la que hay.',
  tooManyPrints: 'Se imprimieron más de {{most}} líneas; el resto se omite.',
  tooManyTimers: 'Hay más de {{most}} temporizadores a la vez.',
  tooManyTasks: 'Hay más de {{most}} tareas a la vez.',
  tooManyCalls: 'Se hicieron más de {{most}} llamadas al café.',
  traceFull: 'Tras {{most}} paradas no se muestran más; el programa siguió.',
  programTooLong: 'Un programa tiene como mucho {{most}} caracteres.',
  notDeterministic: '«{{name}}» haría distinta cada ejecución, así que aquí no existe.',
}
