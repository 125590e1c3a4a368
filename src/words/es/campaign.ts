// Spanish: questions and buttons of the campaign.
import type { campaign as english } from '../en/campaign.ts'
import type { Translation } from '../key.ts'

export const campaign: Translation<typeof english> = {
  question: {
    coursesAtOnce: '¿Cuántos platos de un menú se cocinarán a la vez, como máximo?',
    traySeconds: '¿Cuántos segundos tardará una bandeja de tres si las tres comandas van juntas?',
    stoppedAlone: '¿Cuántos platos dejarán de cocinar por su cuenta cuando el cliente se haya ido?',
    writingSaves: '¿Cuántos segundos te ahorrará escribir una comanda, con el plato más rápido?',
    visitsAtOnce: '¿Cuántas visitas harás en el mismo segundo?',
    mostCooksBusy: '¿Cuántos cocineros trabajarán a la vez, como máximo?',
    cookSeconds: '¿Cuántos segundos tardará ahora un plato en cocinarse?',
    chatsInterrupted: '¿Cuántas historias interrumpirá la campana?',
    burntServed: '¿Cuántos platos quemados se arreglan si nadie mira?',
    mostDishes: '¿Cuántos platos puede hacer la cocina en este turno, como máximo?',
    asyncTimesBlocking: '¿Cuántas veces los puntos de esperar de pie dará seguir caminando?',
  },
  campaign: {
    map: 'La campaña',
    rail: 'Cuántas comandas caben en el riel',
    play: 'Jugar',
    skip: 'Saltar la pregunta',
    next: 'Sigue: {{level}}',
    again: 'Otra vez',
    toMap: 'Al mapa',
    learnt: 'Lo que muestra',
    notHelp: '**No ayuda cuando** {{limits}}',
    elsewhere: '¿Y en otra parte?',
    predict: 'Antes del turno',
  },
}
