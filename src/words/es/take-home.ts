// Spanish: taking a shift home as a program.
import type { takeHome as english } from '../en/take-home.ts'
import type { Translation } from '../key.ts'

export const takeHome: Translation<typeof english> = {
  takeHome: {
    open: 'Llévatelo a casa',
    title: 'Este turno como programa',
    what: 'Un solo archivo que repite este turno en la décima parte del tiempo: la cocina duerme, el mesero se queda parado o sigue con «await», y cada línea dice qué pasa y cuándo. Funciona con Node 20 o Python 3.11.',
    saved: 'Guardado: {{file}}',
    notSaved: 'Este turno no se puede escribir como programa.',
    close: 'Cerrar',
    notLoaded: 'No se pudo cargar el programa. Revisa tu conexión e inténtalo otra vez.',
  },
}
