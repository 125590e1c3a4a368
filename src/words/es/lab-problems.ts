// Spanish: what is wrong with a program in the lab.
import type { labProblems as english } from '../en/lab-problems.ts'
import type { Translation } from '../key.ts'

export const labProblems: Translation<typeof english> = {
  labProblem: {
    syntax: 'Esto no se puede leer: {{message}}.',
    unclosed: 'Este {{bracket}} nunca se cierra.',
    unopened: 'Este {{bracket}} no cierra nada: aquí no hay ninguno abierto.',
    noModules: '{{name}} no se puede importar: aquí no hay módulos. Los nombres del café ya están.',
    endsEarly: 'El programa termina en medio de una sentencia.',
    unknownName: 'Aquí no se conoce {{name}}. ¿Está bien escrito?',
    valueNotAwaited: '{{call}} recibió una promesa, no {{what}}. ¿Falta un «await»?',
    neverAwaited: 'Nadie espera este {{call}}: lo que resulte se pierde.',
    neverBegun:
      'Se llamó a {{call}} y nunca empezó: ponle await delante, o pásala a asyncio.run o create_task.',
    uncaught: '{{error}}: {{message}}',
    unhandledRejection: '{{error}}: {{message}}. Nadie espera esta llamada ni captura su error.',
    lostTask: '{{error}}: {{message}}. Nadie espera esta tarea, así que su error se pierde.',
    cafeError: '{{call}} terminó en {{error}}, y nadie lo capturó.',
    oneThread: 'Aquí hay un solo hilo: esta función detiene todo hasta que termina.',
    endlessLoop: 'El programa da vueltas y vueltas sin dejar pasar el tiempo.',
    tooMuchWork: 'El programa hace en este turno más de lo que puede.',
    recursion: 'Una función se llama a sí misma sin fin.',
    memory: 'El programa necesita más memoria de la que hay.',
    tooManyPrints: 'El programa imprime más de {{most}} líneas.',
    tooManyTimers: 'Más de {{most}} temporizadores a la vez.',
    tooManyTasks: 'Más de {{most}} tareas en un turno.',
    programTooLong: 'El programa tiene más de {{most}} caracteres.',
    notDeterministic: '{{name}} no existe aquí: haría distinta cada ejecución.',
  },
}
