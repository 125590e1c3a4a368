// What keeps a waiter where it is, as a word at its feet; and over the head of somebody who chats a
// balloon. The sign over the waiter's own head is drawn with the waiter.
import type { DoingKind } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { tableAt } from '../layout.ts'
import { depth, picture, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import type { Waiters } from '../views/waiters.ts'
import { createCaption } from './caption.ts'
import { aboveBar } from './on-cloth.ts'

const said = {
  chatting: 'roomRules.listens',
  writing: 'roomRules.writes',
  pulling: 'roomRules.pulls',
  apologising: 'roomRules.tooEarly',
  packing: 'roomRules.packs',
  turningDown: 'roomRules.sorry',
} as const satisfies Readonly<Partial<Record<DoingKind, string>>>

const FEET = -14 // units from the feet: on the legs, where nobody is covered
const CHAT = { x: -34, y: -136 } as const // from the middle of the table

export function createDoings(context: StageContext, waiters: Waiters, sharpness: number): View {
  const { scene, play, places } = context
  const balloon = picture(scene, 'speech-balloon').setDepth(depth.bubble).setVisible(false)
  const captions = play.room.waiters.map(() => createCaption(context, sharpness))
  return {
    update() {
      balloon.setVisible(false)
      play.room.waiters.forEach(({ doing }, index) => {
        const pose = waiters.poses[index]
        const caption = captions[index]
        const key = isSaid(doing.kind) ? said[doing.kind] : null
        if (!key || !pose || play.room.closed) return caption?.hide()
        const seconds = number(Math.max(0, Math.ceil((doing.until - context.clock.at) / 1_000)))
        const at = tableAt(places, doing.station)
        const free = at && caption ? aboveBar(context, at, caption) : Infinity
        caption?.show(t(key, { seconds }), pose.at.x, Math.min(pose.at.y + FEET, free))
        if (!at || doing.kind !== 'chatting') return
        const swing = 0.06 * wave(context, 900)
        balloon.setVisible(true).setRotation(swing).setScale(at.scale)
        balloon.setPosition(at.x + CHAT.x * at.side * at.scale, at.y + CHAT.y * at.scale)
      })
    },
  }
}

/** Whether a waiter's word is at this station: there is no room for another one. */
export function isSaidAt({ waiters }: StageContext['play']['room'], station: number): boolean {
  return waiters.some(({ doing }) => doing.station === station && isSaid(doing.kind))
}

function isSaid(kind: DoingKind): kind is keyof typeof said {
  return kind in said
}
