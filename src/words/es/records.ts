// Spanish: the scores across modes, what is kept of them, and taking them elsewhere.

export const records = {
  records: {
    letGo:
      'El espacio de este navegador está casi lleno. Para hacer lugar se fueron las repeticiones más antiguas ({{number}}); todas las puntuaciones siguen aquí.',
  },
}
