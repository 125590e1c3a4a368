// Every screen by gamepad: looked at once a frame, and only while one is connected.
import { useEffect } from 'react'
import { passOf } from '../../sim/index.ts'
import { cancel, openDialog } from '../back.ts'
import { useGame, type Game } from '../game.ts'
import { connectedPads, usePadConnected } from './connection.ts'
import { createPresses, isDirection, type PadPress } from './presses.ts'
import { choose, move } from './reach.ts'

/** Draws nothing. */
export function Gamepad() {
  const game = useGame()
  const connected = usePadConnected()
  useEffect(() => {
    if (!connected) return
    const presses = createPresses()
    let frame = requestAnimationFrame(function look(now) {
      frame = requestAnimationFrame(look)
      for (const press of presses.read(connectedPads(), now)) answer(game, press)
    })
    const stopNoting = noteOtherHands()
    return () => {
      cancelAnimationFrame(frame)
      stopNoting()
    }
  }, [game, connected])
  return null
}

function answer(game: Game, press: PadPress): void {
  document.documentElement.dataset['hands'] = 'pad' // the focus is drawn, as for a keyboard
  if (isDirection(press)) return move(press)
  if (press === 'choose') return choose()
  const dialog = openDialog()
  if (dialog && press === 'back') return cancel(dialog)
  if (game.app.getState().route.name === 'shift') return inShift(game, press, dialog !== null)
  if (game.app.getState().route.name === 'watch') return inWatch(game, press)
  if (press === 'back' && game.app.getState().route.name !== 'title') leave(game)
}

function inShift({ host }: Game, press: PadPress, covered: boolean): void {
  const play = host.play()
  if (press === 'pause') return play?.status() === 'paused' ? play.resume() : play?.pause()
  if (covered) return
  if (press === 'back') play?.undo()
  if (press === 'stand') play?.toggleStand()
  if (press === 'kitchen') play?.tap(passOf(play.level.floor))
}

function inWatch({ host }: Game, press: PadPress): void {
  if (press === 'pause') host.playback()?.toggle()
  if (press === 'back') host.stopWatching()
}

/** As Escape does; a screen that has no answer to it is left for the title. */
function leave({ host }: Game): void {
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  if (document.body.dispatchEvent(pressed)) host.toTitle()
}

/** Whoever takes a mouse or a finger to it needs no ring. */
function noteOtherHands(): () => void {
  addEventListener('pointerdown', dropRing)
  return () => {
    removeEventListener('pointerdown', dropRing)
    dropRing()
  }
}

function dropRing(): void {
  delete document.documentElement.dataset['hands']
}
