// The language the player chooses: kept, and what the address asked for gives way to it.
import { choose, setDevice } from '../store/index.ts'
import { useGame } from './game.ts'

export function useSpeak(): (language: string) => void {
  const { app, settings } = useGame()
  return (language) => {
    choose(settings, { language })
    setDevice(app, { visitLanguage: null })
  }
}
