// Spanish: what is told in passing, on any screen.
import type { notices as english } from '../en/notices.ts'
import type { Translation } from '../key.ts'

export const notices: Translation<typeof english> = {
  notice: {
    dismiss: 'Cerrar',
    region: 'Mensajes',
    updateReady: 'Hay una versión nueva.',
    update: 'Actualizar',
    programMissing: 'A un mesero de este turno lo dirige un programa que no está aquí.',
    badAddress: {
      level: 'No existe el nivel «{{value}}». El inicio ofrece {{levels}}.',
      nearLevel: 'No existe el nivel «{{value}}». ¿Querías decir «{{near}}»?',
      mode: 'No existe el modo «{{value}}». Hay dos: blocking y async.',
      seed: 'Ningunos clientes tienen el número «{{value}}». Va de 0 a {{maxSeed}}.',
      waiter: 'No existe el robot «{{value}}». Hay {{robots}}.',
      speed: 'Un turno no va «{{value}}» veces más rápido, sino de 1 a {{maxSpeed}} veces.',
      lang: 'El café no habla «{{value}}». Habla inglés y español.',
      view: 'No existe la vista «{{value}}». Hay una para el proyector.',
      misspelt: 'Algo en esta dirección está mal escrito: «{{what}}». Empieza desde aquí.',
    },
    onlyMode: {
      blocking: 'Este nivel solo se juega en modo bloqueante, así que se abre en ese modo.',
      async: 'Este nivel solo se juega en modo asíncrono, así que se abre en ese modo.',
    },
    scoresDamaged:
      'Algunos de tus récords no se pudieron leer. Aquí está lo que se pudo salvar, y el texto anterior quedó guardado aparte.',
    settingsDamaged:
      'Tus ajustes no se pudieron leer, así que empiezan de cero. El texto anterior quedó guardado aparte.',
    unfinishedDamaged:
      'El turno que dejaste a medias no se pudo leer. El texto anterior quedó guardado aparte.',
    recordDamaged:
      'No se pudo leer entero tu registro de turnos del día o la ronda. El texto anterior quedó guardado aparte.',
    nowPractice: 'Este intento ha terminado o sigue en otra pestaña: aquí practicas.',
    notJudged:
      'No se pudo juzgar este turno, así que no suma estrellas a la campaña. Su puntaje se conserva.',
    storageFull:
      'Este navegador no está guardando nada por ahora. Puedes seguir jugando, pero los récords solo duran hasta que cierres la página.',
    stageNotLoaded: 'No se pudo cargar el salón. Revisa tu conexión y vuelve a cargar la página.',
    languageNotLoaded:
      'No se pudo cargar este idioma. Revisa tu conexión y vuelve a cargar la página.',
    noCanvas:
      'Este navegador no puede dibujar el salón: no le da un lienzo a la página. Permíteselo o prueba con otro navegador.',
  },
  failure: {
    title: 'El café se queda a oscuras',
    screen: 'Algo falló en esta pantalla. Vuelve a cargar la página para seguir.',
    reload: 'Volver a cargar la página',
  },
  storage: {
    letGo:
      'El espacio de este navegador está casi lleno. Para hacer lugar se fueron las repeticiones más antiguas ({{number}}); todas las puntuaciones siguen aquí.',
  },
}
