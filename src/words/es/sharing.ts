// Spanish: links, the share dialog and the picture of a result.
import type { sharing as english } from '../en/sharing.ts'
import type { Translation } from '../key.ts'

const served = '{{count}} atendidos'
const lost = '{{count}} perdidos'

export const sharing: Translation<typeof english> = {
  link: {
    kept: 'Llegó un enlace. Se abrirá cuando vuelvas al inicio.',
    fault: {
      damaged: 'Este enlace está dañado: le faltan letras o le cambiaron algunas. Pídelo otra vez.',
      tooLong: 'Este enlace es más largo que cualquier turno de este café, así que no se leyó.',
      foreign:
        'Este enlace es de un nivel o de un tipo de turno que este café no conoce. Quizá lo conozca una versión más nueva.',
      otherRules:
        'El turno de este enlace se jugó con otras reglas que las de ahora, así que no se puede mostrar.',
      forged: 'Este enlace no contiene lo que dice: al repetirlo, su turno termina de otra manera.',
    },
  },
  linked: {
    page: 'Un turno enviado',
    somebody: 'Alguien',
    headline: '{{name}} logró {{score}}',
    robot: 'El robot «{{robot}}» logró {{score}}',
    robotSaid: 'Enviado como trabajo del robot «{{robot}}»: {{score}}',
    shift: '{{level}} · semilla {{seed}}',
    verified:
      '**Comprobado.** Este café acaba de repetir el turno entero y llegó a la misma puntuación.',
    earlier:
      'Se jugó con reglas anteriores, que siguen valiendo para él; no se compara con turnos nuevos.',
    stopped: 'El turno quedó a medias a los {{seconds}} segundos.',
    ahead: 'Tu récord con estos clientes es **{{score}}**: llevas {{points}} de ventaja.',
    behind: 'Tu récord con estos clientes es **{{score}}**: te faltan {{points}}.',
    level: 'Tu récord con estos clientes también es **{{score}}**.',
    challenge: 'Todavía no conoces a estos clientes. **¿Puedes superarlo?**',
    satisfaction: 'Satisfacción',
    servedLost: 'Atendidos · perdidos',
    stoodStill: 'Sin moverse',
    watch: 'Verlo',
    race: 'Correr contra su fantasma',
    play: 'Jugar con los mismos clientes',
    timeline: 'Ver la línea de tiempo',
    sideBySide: 'Lado a lado con el tuyo',
    bothTimelines: 'Línea de tiempo de los dos',
    branch: 'Tomado de otro turno en el {{at}}; no cuenta en la tabla.',
    title: 'Volver al inicio',
  },
  offered: {
    everyone: 'Tu sala juega esto',
    modes:
      'Dos turnos de {{seconds}} segundos con los mismos clientes: primero esperas en la cocina cada plato y luego ya no.',
    start: {
      blocking: 'Empezar en bloqueante',
      async: 'Ahora asíncrono: mismos clientes',
    },
    instead: {
      blocking: 'Mejor bloqueante',
      async: 'Mejor asíncrono',
    },
    shift: '{{level}}, semilla {{seed}}',
    forget: 'Otra cosa',
  },
  share: {
    open: 'Compartir',
    invite: 'Los mismos clientes para todos',
    notLoaded: 'No se pudo cargar lo de compartir. Revisa tu conexión e inténtalo otra vez.',
    title: 'Compartir este turno',
    what: 'Qué lleva el enlace',
    run: 'Este turno',
    runDetail:
      'El turno entero, para verlo, correr contra él y comprobarlo. Sin cuenta ni servidor.',
    customers: 'Solo los clientes',
    customersDetail: 'El mismo nivel y los mismos clientes para quien lo abra.',
    link: 'Enlace',
    copy: 'Copiar',
    send: 'Enviar …',
    copied: 'Copiado.',
    copyByHand: 'El enlace está marcado: cópialo con Ctrl+C o con el menú de tu dispositivo.',
    notSent: 'Desde aquí no se pudo enviar.',
    tooLongForCode:
      'Este turno es demasiado largo para un código QR. Copia el enlace o muestra el código de sus clientes.',
    showCustomers: 'Mostrar ese código',
    codeOfRun: 'Código QR del enlace a este turno',
    codeOfCustomers: 'Código QR del enlace a estos clientes: {{level}}, {{seed}}',
    large: 'Mostrarlo a la sala',
    runMessage: '{{score}} puntos en modo {{mode}} en Café Await. ¿Me ganas?',
    customersMessage: 'El mismo café, los mismos clientes: ¿quién espera mejor?',
    picture: 'Imagen',
    drawing: 'Dibujando la imagen …',
    notDrawn: 'Aquí no se pudo dibujar la imagen.',
    pictureText:
      'Imagen del resultado. {{level}}, semilla {{seed}}. Bloqueante: {{blocking}}. Asíncrono: {{async}}.',
    notPlayed: 'sin jugar',
    save: 'Guardar imagen',
    saved: 'Guardada como {{file}}.',
    copyPicture: 'Copiar imagen',
    notCopied: 'Este navegador no deja copiar imágenes. Guárdala mejor.',
    sendPicture: 'Enviar imagen …',
    close: 'Cerrar',
  },
  invitation: {
    title: 'Todos juegan esto',
    shift: '{{level}} · semilla {{seed}}',
    how: 'Apunta aquí con la cámara del teléfono, o escribe',
    notReachable: '¿No se puede abrir?',
    onlyHere:
      'Esta dirección solo se abre en esta computadora. Para otros dispositivos inicia el juego con **npm start -- --host**, o ponlo en un servidor web.',
    back: 'Volver',
  },
  picture: {
    customers: 'semilla {{seed}}',
    served_one: '{{count}} atendido',
    served_many: served,
    served_other: served,
    lost_one: '{{count}} perdido',
    lost_many: lost,
    lost_other: lost,
    waiter: 'De mesero: {{name}}',
    standing: 'sin moverse',
    working: 'trabajando',
    idle: 'sin nada que hacer',
    stood: 'sin moverse {{share}}',
    times: '{{ratio}}×',
    timesWhat: 'la puntuación, sin esperar',
    challenge: {
      blocking: '¿Y en modo bloqueante?',
      async: '¿Y sin esperar?',
    },
    challengeWhat: 'Los mismos clientes. Te toca.',
    motto: 'Un mesero. No te quedes ahí parado.',
  },
}
