// Spanish: the album's cards, the questions asked most, and the five rows that compare two shifts.
import type { albumPart as english } from '../en/album-part.ts'
import type { Translation } from '../key.ts'

export const albumPart: Translation<typeof english> = {
  album: {
    intro: 'Cada tarjeta llega con su nivel. Hay {{open}} de {{of}}.',
    showAll: 'Mostrar todas las tarjetas',
    example: '**Por ejemplo:** {{example}}',
    notWhen: '**No cuando** {{notWhen}}',
    comesWith: 'Llega con «{{level}}»',
    figures: 'Lo tuyo: {{blocking}} puntos de pie, {{async}} sin esperar, {{ratio}} veces tantos.',
    gains: {
      faster: 'Más en el mismo tiempo: {{before}} atendidos de pie, {{now}} sin esperar.',
      better: 'Mejor rendimiento: {{before}} por minuto, luego {{now}}.',
      experience: 'Experiencia: {{before}} de satisfacción, luego {{now}}.',
      resources: 'Uso de recursos: cocineros ocupados {{before}} del tiempo, luego {{now}}.',
      smooth: 'Mucho a la vez: estuviste parado {{before}} del tiempo, luego {{now}}.',
    },
    ordersIn: 'Dos pedidos en {{language}}',
    languages: { java: 'Java', csharp: 'C#', go: 'Go' },
    allPrint: 'Todos imprimen:',
    print: 'Imprimir las tarjetas',
  },
  card: {
    simple: {
      name: 'Mucho en marcha, una cosa en la mano',
      text: 'Síncrono: esperar y seguir. Asíncrono: empezar, seguir y tomar el resultado cuando esté. Puede haber mucho en marcha, pero solo una cosa a la vez en la mano.',
      example: 'tres comandas en la cocina mientras tomas el cuarto pedido.',
      notWhen: 'no hay nada más que hacer mientras tanto.',
    },
    who: {
      name: '¿Quién es asíncrono?',
      text: 'Para el cliente lo es el café: pide, conversa y la comida llega cuando está. En este juego lo eres tú, el mesero. El cliente es quien llama, el mesero es el hilo.',
      example: 'el cliente lee mientras tú sigues.',
      notWhen: 'el cliente acompaña su plato a la cocina.',
    },
    web: {
      name: 'Páginas web',
      text: 'Una página pide datos a un servidor y sigue atendiendo clics. Cuando llega la respuesta, le toca el turno a quien la esperaba.',
      example: 'una tienda dice «recibido» enseguida; el banco responde después.',
      notWhen: 'la página misma calcula: un bucle largo detiene cada clic.',
    },
    mobile: {
      name: 'Apps móviles',
      text: 'Un solo hilo dibuja la pantalla y responde a tu dedo. Nada que espere debe retenerlo.',
      example: 'un archivo se descarga mientras te desplazas.',
      notWhen:
        'queda una llamada bloqueante en ese hilo: congela toda la app, por asíncrono que sea el resto.',
    },
    api: {
      name: 'APIs y servidores',
      text: 'Un servidor pregunta a otros. Las peticiones que no se necesitan entre sí empiezan juntas y tardan lo que la más lenta.',
      example: 'precio, existencias y opiniones para una página.',
      notWhen: 'la segunda necesita la respuesta de la primera: entonces van una tras otra.',
    },
    database: {
      name: 'Bases de datos',
      text: 'El programa pregunta y atiende a otros hasta que llegan las filas. Un grupo de conexiones deja pasar solo algunas preguntas a la vez, como el riel las comandas.',
      example: 'diez conexiones, cien visitas, una fila con final.',
      notWhen: 'la consulta misma es lenta: esperarla no la acelera.',
    },
    cloud: {
      name: 'La nube',
      text: 'Pagas por lo que funciona. Mientras una petición espera, la misma máquina atiende otras y está menos tiempo ociosa.',
      example: 'un trabajo que nadie quiere ya se cancela, como una comanda retirada.',
      notWhen: 'lo que llena la máquina es cálculo, o te olvidas de cancelar.',
    },
    realtime: {
      name: 'Chats, juegos, precios',
      text: 'Muchas conexiones, cada una callada casi siempre. Un solo bucle las oye todas.',
      example: 'llega un mensaje y espera hasta que acabe la visita en curso.',
      notWhen: 'una visita dura mucho: es la respuesta más lenta para todos.',
    },
    ai: {
      name: 'IA y aprendizaje automático',
      text: 'Preguntar a un modelo por la red es esperar: pregunta mucho y sigue. Entrenarlo es calcular: manos llenas hasta el final.',
      example: 'cincuenta preguntas a un modelo en marcha a la vez.',
      notWhen: 'el trabajo es cálculo propio: dáselo a otro proceso.',
    },
    python: {
      name: 'Dónde lo usa Python',
      text: 'Los marcos web, los clientes de API y la automatización esperan mucho; ahí ayuda **asyncio**. Con datos ayuda a leer y traer. Una corrutina no hace nada hasta que se espera o se vuelve tarea.',
      example: 'un script trae veinte páginas.',
      notWhen: 'los números se calculan en Python mismo.',
    },
    gains: {
      name: 'Qué se gana',
      text: 'Se sirve más en el mismo tiempo, el salón sigue respondiendo, un mesero atiende muchas mesas y los cocineros no duermen. Ningún plato es más rápido: solo se solapa la espera.',
      example: 'juega los niveles 1 y 2 y aquí estarán tus propias cifras.',
      notWhen: 'tienes las manos llenas: no agrega ninguna.',
    },
    drawbacks: {
      name: 'Qué cuesta',
      text: 'El orden es más difícil de seguir, los errores necesitan quien los lea, todo el que llama se vuelve asíncrono, y las cosas cambian mientras esperas.',
      example: 'la línea de tiempo y la repetición muestran qué estaba dónde y cuándo.',
      notWhen: 'nada espera: entonces pagas por nada.',
    },
    mistakes: {
      name: 'Cuatro errores',
      text: 'Tomarlo por más manos. Usarlo donde nada espera. Dejar sin leer una comanda fallida. Bloquear una vez entre todo lo asíncrono.',
      example: 'Un solo par de manos, Espresso, Quemado y La app congelada.',
      notWhen: 'los has visto ocurrir: entonces los ves en el código.',
    },
    languages: {
      name: 'Otros lenguajes',
      text: '**JavaScript**, **Python**, **C#**, **Rust**, **Swift**: async y await; C# puede seguir en otro hilo. **Kotlin**: suspend. **Java**: futuros, o hilos virtuales que bloquean barato. **Go**: goroutines, escritas como si bloquearan.',
      example: 'pregunta siempre quién espera y qué corre mientras tanto.',
      notWhen: 'esperas que una palabra signifique lo mismo en todos.',
    },
    model: {
      name: 'Dónde el juego no es verdad',
      text: 'Los cocineros trabajan a la vez: cierto para esperar a otros, no para tu propio código. Tres cocineros son tres lugares; una red tiene miles. Caminar cuesta mucho más que un cambio.',
      example: 'aquí ningún toque se pierde; un programa bloqueado puede perder eventos.',
      notWhen: 'mides: entonces solo cuentan las cifras.',
    },
  },
  questions: {
    see: 'Míralo: {{level}}',
    what: {
      ask: '¿Qué es la programación asíncrona?',
      answer:
        'Una manera de empezar algo lento, seguir con otro trabajo y tomar el resultado cuando esté. Mucho está en marcha, una cosa a la vez en la mano.',
    },
    faster: {
      ask: '¿Hace más rápidos los programas?',
      answer:
        'Ningún paso por sí solo. Donde casi todo el tiempo es espera, se hace más en el mismo tiempo y nada se congela. Calcular tarda lo mismo.',
    },
    beginners: {
      ask: '¿Es para principiantes?',
      answer:
        'Sí, sobre todo en web y apps: llega con la primera petición. Mira antes cómo corre un programa línea por línea; después, qué espera, y quién.',
    },
    used: {
      ask: '¿Se usa en el trabajo real?',
      answer:
        'Sí: páginas, apps, servidores, bases de datos, la nube; donde un programa espera algo de fuera. Hilos y procesos hacen lo mismo en otros lugares, a menudo a su lado.',
    },
    languages: {
      ask: '¿Qué lenguajes la tienen?',
      answer:
        'JavaScript, Python, C#, Rust, Swift y Kotlin con async o suspend; Java con futuros e hilos virtuales; Go con goroutines. La pregunta es la misma: ¿quién espera y qué corre mientras tanto?',
    },
    forgotten: {
      ask: '¿Y si olvido el await?',
      answer:
        'Tienes una promesa en lugar del resultado. El trabajo puede seguir, pero nadie lo espera ni lee su error. Una corrutina de Python ni siquiera empieza.',
    },
    fails: {
      ask: '¿Y si falla una de muchas?',
      answer:
        'Su error aparece donde la esperas: captúralo ahí. Promise.all y gather avisan del primer error; las demás siguen sin que nadie mire. allSettled dice cómo acabó cada una.',
    },
    limit: {
      ask: '¿Cuánto tiempo espera?',
      answer:
        'Para siempre, si no pones un límite: asyncio.timeout en Python, AbortSignal.timeout en JavaScript. Quien deja de esperar también debe cancelar; si no, el trabajo sigue para nadie.',
    },
  },
}
