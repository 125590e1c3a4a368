// Spanish: questions and buttons of the campaign.
import type { campaign as english } from '../en/campaign.ts'
import type { Translation } from '../key.ts'

export const campaign: Translation<typeof english> = {
  question: {
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
