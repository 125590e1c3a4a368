// Spanish: the title, and the modes it offers.
import type { title as english } from '../en/title.ts'
import type { Translation } from '../key.ts'

const stars = '{{count}} de 3 estrellas'

export const title: Translation<typeof english> = {
  title: {
    name: 'Café Await',
    tagline: 'Un mesero. Clientes con hambre. No te quedes ahí parado.',
    play: 'Jugar',
    modes: 'Empezar un turno',
    levels: 'Nivel',
    yourBest: 'tu récord {{score}}',
    yourBestRatio: 'tu récord {{score}} · {{ratio}}×',
    noBest: 'sin jugar todavía',
    yourName: 'Tu nombre',
    nameHint: 'para los récords',
    scores: 'Récords',
    settings: 'Ajustes',
    projector: 'Proyector',
    workshop: 'Taller',
    projectorHint: 'Pantalla completa, en letras grandes (F)',
    footer: 'Unos 90 segundos por turno · ratón, pantalla táctil, teclado o control · sin cuenta',
    unfinished: 'Dejaste un turno a medias: {{level}}, {{mode}}.',
    goOn: 'Seguir tu turno',
    forget: 'Descartarlo',
    startHere: 'Empieza aquí',
    thenThis: 'Luego esto',
    nowThis: 'Ahora esto',
    coachMe: 'Guíame',
    coachHint: 'Que te muestren otra vez qué tocar, en ambos modos',
  },
  stars: {
    text_one: '{{count}} de 3 estrellas',
    text_many: stars,
    text_other: stars,
    pending: 'estrellas por llegar',
  },
  mode: {
    blocking: {
      name: 'Bloqueante',
      lower: 'bloqueante',
      sentence: 'Toma un pedido y quédate en la cocina hasta que esté listo.',
      countdown: 'Con cada pedido: quédate en la cocina hasta que esté listo.',
    },
    async: {
      name: 'Asíncrono',
      lower: 'asíncrono',
      sentence: 'Deja la comanda, sigue atendiendo y vuelve cuando suene la campana.',
      countdown: 'Deja la comanda, sigue tu ronda y vuelve con la campana.',
    },
  },
}
