// Spanish: the settings.
import type { settings as english } from '../en/settings.ts'
import type { Translation } from '../key.ts'

export const settings: Translation<typeof english> = {
  settings: {
    title: 'Ajustes',
    name: 'Tu nombre',
    nameHint: 'Aparece en los récords de este dispositivo. Máximo 24 caracteres.',
    motion: 'Menos movimiento',
    motionHint: 'Las cosas aparecen poco a poco en vez de deslizarse, saltar y rebotar.',
    motionChoice: {
      system: 'Según el sistema',
      on: 'Sí',
      off: 'No',
    },
    language: 'Idioma',
    languageSystem: 'Según el sistema',
    sounds: 'Sonido y música',
    sound: 'Sonido',
    music: 'Música',
    mute: 'Silenciar todo',
    muteHint: 'Pulsa M en cualquier pantalla para silenciar o volver a oír.',
    vibration: 'Vibración',
    vibrationHint: 'El teléfono vibra cuando sirves un plato, suena la campana o se va un cliente.',
    singleKeys: 'Teclas sueltas',
    singleKeysHint:
      'Las letras y los números actúan al momento, sin Ctrl ni Alt. Desactívalas si dictas; las flechas, Tab e Intro siguen funcionando.',
    everything: 'Todo en el inicio',
    everythingHint: 'Todos los niveles y maneras de jugar, antes de terminar el primer turno.',
    projector: 'Vista de proyector',
    projectorHint: 'Pantalla completa, en letras que se leen desde el fondo de la sala.',
    projectorKey: 'Pulsa F en cualquier pantalla para activarla o quitarla.',
    licenses: 'Licencias',
    back: 'Volver al inicio',
  },
}
