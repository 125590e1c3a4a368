// Spanish: what a line of a listing is in the café, and what it is in the language.
import type { codePart as english } from '../en/code-notes.ts'
import type { Translation } from '../key.ts'
import { code } from './code.ts'

export const codePart: Translation<typeof english> = {
  ...code,
  codeNote: {
    serve: {
      cafe: 'El plato está en la mesa.',
      javascript: 'Imprime una línea en el momento en que se llega aquí.',
      python: 'Imprime una línea en el momento en que se llega aquí.',
    },
    stand: {
      cafe: 'Esperas de pie en la cocina hasta que el plato está listo.',
      javascript: 'Una llamada bloqueante: el hilo no hace nada más hasta que termina.',
      python: 'Una llamada bloqueante: el hilo no hace nada más hasta que termina.',
    },
    ownHands: {
      cafe: 'Trabajo para tus propias manos: nada lo interrumpe.',
      javascript: 'El código sin «await» corre hasta el final antes de que otro tenga su turno.',
      python: 'El código sin «await» corre hasta el final antes de que otro tenga su turno.',
    },
    goesOn: {
      cafe: 'Ya estás otra vez en la sala y sigues.',
      javascript: 'La línea siguiente corre enseguida: nadie espera lo que se empezó.',
      python: 'La línea siguiente corre enseguida: nadie espera lo que se empezó.',
    },
    asyncFunction: {
      cafe: 'Una ficha de receta para cada mesa.',
      javascript: 'Una función «async»: cada llamada puede pausarse sola y devuelve una promesa.',
      python: 'Una función corrutina: cada llamada crea una corrutina que puede pausarse sola.',
    },
    await: {
      cafe: 'El pedido se detiene aquí con un marcador, y tú sigues caminando.',
      javascript:
        'Esta función se pausa hasta que la promesa se resuelve; el hilo sigue con otros.',
      python: 'Esta corrutina se pausa hasta que la otra termina; el bucle sigue con otras.',
    },
    start: {
      cafe: 'Entregas las comandas.',
      javascript: 'Llamar a una función «async» la empieza: corre hasta su primer «await».',
      python: 'Una tarea empieza sola, en la siguiente vuelta del bucle.',
    },
    notBegun: {
      cafe: 'Comandas en la libreta, aún sin entregar.',
      javascript: 'La llamada ya empezó.',
      python: 'Llamar crea una corrutina que no ha empezado; «gather» las empieza todas.',
    },
    together: {
      cafe: 'La bandeja sale cuando está completa.',
      javascript: 'Espera a todas; tarda lo que la más lenta. No es quien las empieza.',
      python: 'Espera a todas; tarda lo que la más lenta.',
    },
    listed: {
      cafe: 'La bandeja sigue el orden de los clientes.',
      javascript: 'Los resultados llegan en el orden de la lista, no en el que terminaron.',
      python: 'Los resultados llegan en el orden de la lista, no en el que terminaron.',
    },
    inTurn: {
      cafe: 'Uno tras otro: el siguiente necesita este.',
      javascript: 'Un «await» en un bucle: cada uno empieza cuando termina el anterior.',
      python: 'Un «await» en un bucle: cada uno empieza cuando termina el anterior.',
    },
    queue: {
      cafe: 'La campana sonará y espera a que tengas las manos libres.',
      javascript:
        'Se pone en la cola de tareas: corre cuando la pila está vacía, a los 0 ms o después.',
      python: 'Se pone en la cola del bucle: corre en su siguiente vuelta.',
    },
    turn: {
      cafe: 'Levantas la vista: les toca a otros.',
      javascript: 'Le da una vuelta al bucle de eventos y sigue después.',
      python: 'Le da una vuelta al bucle de eventos y sigue después.',
    },
    chain: {
      cafe: 'Y cuando eso esté, el siguiente plato.',
      javascript: 'Qué hacer con el resultado; devuelve la siguiente promesa de la cadena.',
      python: 'Se llama con la tarea cuando esta termina.',
    },
    callback: {
      cafe: 'Avísame con el plato cuando esté.',
      javascript: 'Una función que se entrega: se llama después con el resultado.',
      python: 'Una función que se entrega: se llama después con el resultado.',
    },
    throw: {
      cafe: 'El plato se quema.',
      javascript: 'La promesa se rechaza con este error.',
      python: 'La excepción se guarda hasta que alguien espera.',
    },
    catch: {
      cafe: 'Alguien lee la comanda roja.',
      javascript: 'La promesa rechazada llega aquí, porque alguien la esperó.',
      python: 'La excepción llega aquí, porque alguien la esperó.',
    },
    settled: {
      cafe: 'Servimos lo que hay.',
      javascript: 'Espera a todas, terminen como terminen, y nunca rechaza.',
      python: 'Espera a todas; los errores vuelven entre los resultados.',
    },
    readEach: {
      cafe: 'Se mira cada comanda: plato o cruz roja.',
      javascript: 'Cada resultado dice cómo terminó, con su valor o su motivo.',
      python: 'Un resultado que es una excepción es la respuesta de un fallo.',
    },
    refused: {
      cafe: 'Un plato quemado y se rechaza toda la bandeja.',
      javascript: 'Rechaza con el primer error; las demás siguen sin que se vea.',
      python: 'Lanza el primer error; las demás siguen sin que se vea.',
    },
    onCancel: {
      cafe: 'El cocinero atiende a si se retira la comanda.',
      javascript: 'El trabajo solo se detiene si escucha la señal.',
      python: 'La corrutina recibe un CancelledError en su «await».',
    },
    stopWork: {
      cafe: 'El cocinero guarda la sartén.',
      javascript: 'Se quita el temporizador: ya no saldrá nada de él.',
      python: 'Se suelta lo que se esperaba.',
    },
    cancel: {
      cafe: 'El cliente se fue: retira la comanda.',
      javascript: 'Pide terminar; se detiene quien escucha.',
      python: 'Pide terminar: la tarea lo sabe en el «await» en el que está.',
    },
    truthy: {
      cafe: 'El recibo se toma por el dinero.',
      javascript: 'Una promesa siempre es verdadera: esto es un error.',
      python: 'Una tarea siempre es verdadera: esto es un error.',
    },
    result: {
      cafe: 'Ahora el banco ha respondido.',
      javascript: 'Solo después del «await» está el valor.',
      python: 'Solo después del «await» está el valor.',
    },
    check: {
      cafe: '¿Queda pastel?',
      javascript: 'Ahora es cierto; después de un «await» quizá ya no.',
      python: 'Ahora es cierto; después de un «await» quizá ya no.',
    },
    gap: {
      cafe: 'El pago: mientras tanto atiendes a otro.',
      javascript: 'Aquí les toca a otros, entre comprobar y hacer.',
      python: 'Aquí les toca a otros, entre comprobar y hacer.',
    },
    act: {
      cafe: 'Se toma el pastel, aunque quizá ya no esté.',
      javascript: 'Lo que se comprobó antes del «await» ya no vale.',
      python: 'Lo que se comprobó antes del «await» ya no vale.',
    },
    reserve: {
      cafe: 'Una etiqueta en el pastel enseguida.',
      javascript: 'Comprobar y hacer sin «await» en medio: nadie se mete.',
      python: 'Comprobar y hacer sin «await» en medio: nadie se mete.',
    },
    inNameOnly: {
      cafe: 'Una comanda en la que no trabaja nadie más.',
      javascript: 'Asíncrona solo de nombre: sin «await» dentro, retiene el hilo.',
      python: 'Asíncrona solo de nombre: sin «await» dentro, retiene el hilo.',
    },
    noOverlap: {
      cafe: 'Un solo par de manos: uno tras otro.',
      javascript: 'El trabajo en un solo hilo se suma; un Worker sería otro.',
      python: 'El trabajo en un solo hilo se suma.',
    },
    thread: {
      cafe: 'Se contrata a otro mesero.',
      javascript: 'Un Worker tiene su propio hilo.',
      python:
        'Corre en un hilo propio y se puede esperar. El cálculo puro no se solapa ahí en la versión estándar.',
    },
    frames: {
      cafe: 'La pantalla se dibuja otra vez.',
      javascript: 'Corre en estos intervalos, si el hilo está libre.',
      python: 'Dibuja y espera; vuelve a dibujar si el hilo está libre.',
    },
    plain: {
      cafe: 'Un espresso: listo mientras esperas.',
      javascript: 'Una llamada normal: nada que esperar, nada que ganar.',
      python: 'Una llamada normal: nada que esperar, nada que ganar.',
    },
    colour: {
      cafe: 'Una comanda escrita para nada.',
      javascript: 'Si es «async», todos los que la llaman tienen que esperar.',
      python: 'Si es «async», todos los que la llaman tienen que esperar.',
    },
    notTheValue: {
      cafe: 'Una comanda no es el plato.',
      javascript: 'Sin «await» hay una promesa, no el valor.',
      python: 'Sin «await» hay una corrutina que no ha empezado, no el valor.',
    },
    limit: {
      cafe: 'El riel admite tantas comandas; las demás esperan.',
      javascript: 'Corren como máximo tantas; el resto espera a que una termine.',
      python: 'Corren como máximo tantas; el resto espera a que una termine.',
    },
    release: {
      cafe: 'Vuelve a haber sitio en el riel.',
      javascript: 'Pase lo que pase, el sitio es para quien sigue.',
      python: 'Al salir del bloque, el sitio es para quien sigue.',
    },
    microtask: {
      cafe: 'Solo rellenar: siempre va primero.',
      javascript: 'Las microtareas corren antes que la siguiente tarea, y las que añaden también.',
      python: 'En Python no hay ese rango.',
    },
    oneQueue: {
      cafe: 'Todos en una sola fila.',
      javascript: 'Las promesas tienen su propia cola.',
      python: 'El bucle tiene una sola cola: quien llega primero va primero.',
    },
    race: {
      cafe: 'Cuenta el primer proveedor.',
      javascript: 'Termina como la primera; las demás siguen.',
      python: 'Vuelve cuando termina la primera; las demás siguen.',
    },
    any: {
      cafe: 'El primero que pueda entregar.',
      javascript: 'La primera que sale bien; los fallos cuentan solo si fallan todas.',
      python: 'No es una sola llamada en asyncio: mira qué terminó.',
    },
    loser: {
      cafe: 'La otra entrega sigue en camino.',
      javascript: 'Perder no cancela nada.',
      python: 'Perder no cancela nada; estas se pueden cancelar.',
    },
    dropped: {
      cafe: 'Comandas sin número de mesa.',
      javascript:
        '«forEach» ignora las promesas: nadie espera y ningún «try» de aquí atrapa sus errores.',
      python: 'Nadie guarda la tarea: puede perderse, y su error con ella.',
    },
    keep: {
      cafe: 'Los números están en la libreta.',
      javascript: 'Guardadas, las promesas se pueden esperar.',
      python: 'Guardadas, las tareas se pueden esperar.',
    },
  },
}
