// Says what happens, politely: at most one announcement every two seconds, and on S how things are;
// after that, too, news waits so long.
import { useLayoutEffect, useState } from 'react'
import type { Play } from '../../play/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { levelName } from '../format.ts'
import { isPress, isTyped } from '../keys.ts'
import { describe } from '../shift/TaskChip.tsx'
import { situation } from './situation.ts'
import { createSpeech } from './speech.ts'

const EVERY_MS = 2_000
const GREETING_MS = 600 // a live region is heard when it changes, not when it appears

export function Announcer({ play }: { readonly play: Play }) {
  const { app } = useGame()
  const [said, setSaid] = useState({ text: '', count: 0 })
  useLayoutEffect(() => {
    const speak = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }))
    const greeting = setTimeout(() => speak(greet(play)), GREETING_MS)
    const news = announce(play, speak)
    const onKey = (event: KeyboardEvent) => {
      if (!asks(event)) return
      const tasks = app.getState().hud?.tasks ?? []
      news.wait()
      speak(
        situation(
          play,
          tasks.map((chip) => describe(chip).long),
        ),
      )
    }
    addEventListener('keydown', onKey)
    return () => {
      clearTimeout(greeting)
      news.stop()
      removeEventListener('keydown', onKey)
    }
  }, [play, app])
  return (
    <output className="spoken" data-announcer>
      <span key={said.count}>{said.text}</span>
    </output>
  )
}

function greet({ level, mode, own }: Play): string {
  const help = t(own === null ? 'speech.watch' : 'speech.help')
  const name = levelName(level.id)
  return t('speech.begin', { level: name, mode: t(`mode.${mode}.lower`), help })
}

type News = {
  /** The next news comes after a whole interval. */
  wait(): void
  stop(): void
}

/** Gathers what happens and tells it at intervals, the end at once. */
function announce(play: Play, speak: (text: string) => void): News {
  const speech = createSpeech(play.own)
  const tell = () => {
    const words = speech.say(play)
    if (words) speak(words)
  }
  const stopListening = play.onEvent((event) => {
    speech.hear(event)
    if (event.type === 'shiftClosed') queueMicrotask(tell) // when the score is complete
  })
  let timer = setInterval(tell, EVERY_MS)
  return {
    wait() {
      clearInterval(timer)
      timer = setInterval(tell, EVERY_MS)
    },
    stop() {
      stopListening()
      clearInterval(timer)
    },
  }
}

function asks(event: KeyboardEvent): boolean {
  return isPress(event, 's') && !isTyped(event) && !document.querySelector('dialog[open]')
}
