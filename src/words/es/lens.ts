// Spanish: the code lens.
import type { lens as english } from '../en/lens.ts'
import type { Translation } from '../key.ts'

export const lens: Translation<typeof english> = {
  lens: {
    title: 'El código',
    open_one: '{{count}} llamada abierta',
    open_many: '{{count}} llamadas abiertas',
    open_other: '{{count}} llamadas abiertas',
    readers_one: '{{count}} lector',
    readers_many: '{{count}} lectores',
    readers_other: '{{count}} lectores',
    program: 'La ronda del mesero como programa',
    line: 'Línea {{line}}: {{code}}',
    mode: 'El programa, {{mode}}',
    now: {
      reads: 'Se lee la línea {{line}}, para la mesa {{table}}',
      calls: 'Se lee la línea {{line}}',
      stands: 'Parado en la línea {{line}}, {{seconds}} s: no se lee nada más',
      none: 'No se lee ninguna línea: el mesero está libre o en camino',
      other: 'Segundo mesero, otro hilo: {{what}}',
      otherStands: 'parado en su propia línea para la mesa {{table}}, {{seconds}} s',
      otherReads: 'lee, para la mesa {{table}}',
      otherNone: 'no lee ninguna línea',
    },
    cards: {
      label: 'Llamadas en la línea {{line}}',
      waiting_one: '{{count}} espera en este await',
      waiting_many: '{{count}} esperan en este await',
      waiting_other: '{{count}} esperan en este await',
      ready_one: '{{count}} lista, en la cola de tareas',
      ready_many: '{{count}} listas, en la cola de tareas',
      ready_other: '{{count}} listas, en la cola de tareas',
      failed_one: '{{count}} rechazada: plato quemado',
      failed_many: '{{count}} rechazadas: platos quemados',
      failed_other: '{{count}} rechazadas: platos quemados',
      forNobody_one: '{{count}} se fue: el trabajo sigue, para nadie',
      forNobody_many: '{{count}} se fueron: el trabajo sigue, para nadie',
      forNobody_other: '{{count}} se fueron: el trabajo sigue, para nadie',
      done_one: 'terminadas · {{count}} hasta ahora',
      done_many: 'terminadas · {{count}} hasta ahora',
      done_other: 'terminadas · {{count}} hasta ahora',
      nobody: 'nadie espera aquí',
      rail: 'en el riel',
      seconds: '{{seconds}} s',
    },
    state: {
      notBegun: 'sin empezar',
      running: 'en marcha',
      held: 'en la mano',
      waiting: 'en espera',
      ready: 'lista',
      failed: 'fallida',
      done: 'terminada',
      cancelled: 'cancelada',
    },
    spoken: {
      notBegun: 'Mesa {{table}}: sin empezar',
      running: 'Mesa {{table}}: en marcha, en la línea {{line}}',
      held: 'Mesa {{table}}: en manos del mesero, antes de la línea {{line}}',
      waiting: 'Mesa {{table}}: en espera en la línea {{line}}',
      ready: 'Mesa {{table}}: lista para seguir en la línea {{line}}, en la cola de tareas',
      failed: 'Mesa {{table}}: falló en la línea {{line}}, en la cola de tareas',
      done: 'Mesa {{table}}: terminada',
      cancelled: 'Mesa {{table}}: llamada cancelada, el cliente se fue',
      left: '{{what}}, faltan {{seconds}} s',
    },
    note: {
      hint: 'Elige una línea: qué es en el café y qué es en el programa.',
      line: 'Línea {{line}}',
      call: {
        cafe: 'Se levanta una mano: el mesero puede empezar con esa mesa.',
        code: 'Por cada mano levantada hay una llamada a `serve`, con sus variables y su propio marcador.',
      },
      ready: {
        cafe: 'El siguiente plato se pide cuando se ha comido el anterior.',
        code: 'Un `await` en un bucle es correcto si cada paso necesita el anterior.',
      },
      take: {
        cafe: 'El mesero anota el pedido. Mientras tanto no hace nada más.',
        code: 'Una llamada común: el hilo se queda en ella hasta que regresa.',
      },
      rail: {
        cafe: 'El riel está lleno: la comanda espera un lugar.',
        code: 'Un semáforo deja entrar a unos y retiene a los demás: contrapresión.',
      },
      write: {
        cafe: 'Una comanda que se deja en la cocina hay que escribirla.',
        code: 'Lo asíncrono también cuesta: para una espera corta puede costar más.',
      },
      stand: {
        cafe: 'El mesero se queda parado en la cocina hasta que el plato está listo.',
        code: 'Una llamada bloqueante: retiene el hilo y no se lee ninguna otra línea.',
      },
      handOver: {
        cafe: 'La comanda pasa por la barra y la cocina empieza sola.',
        code: 'El trabajo empieza aquí y sigue afuera. El plato mismo no vuelve enseguida.',
      },
      dish: {
        cafe: 'El pedido de esta mesa hace una pausa aquí. El mesero sigue su camino.',
        code: 'Un marcador: esta llamada sigue aquí cuando llega el plato. El hilo sigue con otras.',
      },
      catch: {
        cafe: 'El plato se quemó: disculparse y pedirlo otra vez.',
        code: 'Un fallo aparece donde se espera su resultado. Alguien tiene que atraparlo.',
      },
      make: {
        cafe: 'El mesero prepara la bebida con sus dos manos.',
        code: 'Nadie más trabaja en ello, así que no hay nada que esperar.',
      },
      reserve: {
        cafe: 'Una etiqueta en el estante: este no se vende a nadie más.',
        code: 'Mirar y actuar de una vez: no hay ningún `await` en medio, así que nadie puede meterse.',
      },
      sorry: {
        cafe: 'No queda nada: se dice enseguida.',
        code: 'Lo que se comprueba vale ahora. Después del siguiente `await` quizá ya no.',
      },
      pack: {
        cafe: 'Pagado: se empaca y se envía.',
        code: 'Después del `await` se conoce el resultado. Antes solo hay una promesa, y esa cuenta como verdadera.',
      },
      putBack: {
        cafe: 'El pago se rechazó: la etiqueta vuelve al estante.',
        code: 'Lo que se apartó hay que soltarlo, falle lo que falle.',
      },
      bring: {
        cafe: 'El plato se lleva a la mesa y se sirve.',
        code: 'La llamada sigue donde estaba su marcador, cuando el hilo tiene tiempo para ella.',
      },
      saveNow: {
        cafe: 'El botón viejo guarda hasta el final. Hasta entonces no se responde a ningún gesto.',
        code: 'Una llamada bloqueante en una función `async`: retiene el hilo y, con él, todas las demás.',
      },
      saveStart: {
        cafe: 'El botón nuevo solo empieza a guardar; el resto sigue en segundo plano.',
        code: 'El trabajo empieza aquí y sigue fuera del hilo, que no detiene a nadie.',
      },
      saved: {
        cafe: 'La imagen espera a estar guardada. Mientras tanto la pantalla responde.',
        code: 'Un marcador: solo esta llamada espera el guardado. El hilo queda libre para los gestos.',
      },
      answer: {
        cafe: 'Un gesto: la pantalla responde en cuanto no tiene otra cosa entre manos.',
        code: 'Una función corta que el bucle de eventos llama cuando el hilo está libre, no antes.',
      },
      flambe: {
        cafe: 'El mesero flambea: es trabajo suyo, en la mesa.',
        code: 'El trabajo del procesador retiene el hilo, con `async` o sin él.',
      },
      turn: {
        cafe: 'Entre dos partes se puede atender una mano levantada.',
        code: 'Devolver el hilo deja pasar a otros. El total no es más corto.',
      },
      pull: {
        cafe: 'El cliente se fue: se retira la comanda del riel.',
        code: 'Cancelar es una petición. Dejar de esperar no detiene el trabajo.',
      },
      loser: {
        cafe: 'Llegó el primer plato: se retira la comanda del cocinero más lento.',
        code: 'Quien pierde una carrera sigue, salvo que se cancele. A lo ya terminado no le afecta.',
      },
      chat: {
        cafe: 'La tía Vera tiene mucho que contar. La campana tiene que esperar.',
        code: 'Una función sin `await` corre hasta el final. Lo que está listo hace cola.',
      },
      end: {
        cafe: 'El cliente come y paga.',
        code: 'La llamada terminó: quien la espera recibe su resultado. Su tarjeta se guarda.',
      },
    },
  },
}
