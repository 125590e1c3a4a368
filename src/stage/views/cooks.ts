// The cooks behind the counter: who cooks stirs under a dial with the time, who rests dozes off.
import type { GameObjects } from 'phaser'
import cookLooks from '../../../assets/cooks.json'
import { cookSituation, hasBell } from '../../reading/index.ts'
import { NONE } from '../../sim/index.ts'
import { AMBER } from '../colours.ts'
import { arc, back, out, share } from '../ease.ts'
import type { CookPlace } from '../../levels/index.ts'
import { shaped } from '../shape.ts'
import { depth, framesOf, picture, reframe, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const badges = framesOf('badge')
const DOZE_AFTER = 2000 // ms of rest
const RING = { radius: 32.5, width: 5.5 } as const

type Station = {
  readonly place: CookPlace
  readonly body: GameObjects.Image
  readonly dial: GameObjects.Image
  readonly badge: GameObjects.Image
  readonly doze: GameObjects.Image
}

export function createCooks(context: StageContext): View {
  const { scene, places, play } = context
  const stations = places.cooks.map((place, index) => equip(context, place, index))
  const rings = shaped(scene.add.graphics()).setDepth(depth.arc)
  return {
    update() {
      rings.clear()
      stations.forEach((station, index) => {
        const cook = play.room.cooks[index]
        if (!cook) return
        moveCook(context, station, index)
        if (cook.ticket === NONE || !hasBell(play.room)) return
        const { dial } = station.place
        const done = share(context.clock.at, cook.since, cook.until - cook.since)
        rings.lineStyle(RING.width, AMBER, station.dial.alpha)
        rings.beginPath()
        rings.arc(
          dial.x,
          dial.y,
          RING.radius * station.dial.scale,
          -Math.PI / 2,
          (done * 2 - 0.5) * Math.PI,
        )
        rings.strokePath()
      })
    },
  }
}

function equip({ scene, places }: StageContext, place: CookPlace, index: number): Station {
  const size = places.cookScale
  const look = cookLooks[index % cookLooks.length] ?? ''
  const { x, y, dial } = place
  return {
    place,
    body: picture(scene, look, x, y).setOrigin(0.5, 1).setDepth(depth.cook).setScale(size),
    dial: picture(scene, 'dial', dial.x, dial.y).setDepth(depth.dial),
    badge: picture(scene, 'badge-1', dial.x + 26 * size, dial.y - 25 * size).setDepth(
      depth.dialDish + 1,
    ),
    doze: picture(scene, 'zzz', x + 42, y - 78).setDepth(depth.cook + 1),
  }
}

function moveCook(context: StageContext, station: Station, index: number): void {
  const { body, dial, badge, doze, place } = station
  const size = context.places.cookScale
  const { at } = context.clock
  const { room, level } = context.play
  const cook = cookSituation({ room, floor: level.floor }, index)
  const ticket = room.tickets[cook.ticket]
  const isCooking = ticket !== undefined
  const dozing = !isCooking && at - cook.since > DOZE_AFTER
  const pop = size * (context.calm() ? 1 : back(share(at, cook.since, 260)))
  if (isCooking) {
    body.setRotation(0.045 * wave(context, 620, index / 3))
    body.setPosition(place.x, place.y + 2 * wave(context, 310, index / 3))
    reframe(badge, badges(ticket.table))
  } else {
    const droop = dozing ? out(share(at, cook.since + DOZE_AFTER, 500)) : 0
    body.setRotation(0.07 * droop)
    const hop = context.calm() ? 0 : 9 * arc(share(at, cook.since, 360))
    const breath = (1 + droop) * wave(context, 3000, index / 3)
    body.setPosition(place.x, place.y + 4 * droop + breath - hop)
  }
  if (dial.visible !== isCooking) for (const part of [dial, badge]) part.setVisible(isCooking)
  if (isCooking) {
    dial.setScale(pop)
    badge.setScale(pop * 0.94 * context.numberScale())
  }
  if (doze.visible !== dozing) doze.setVisible(dozing)
  if (dozing) floatAway(context, doze, place, at - cook.since - DOZE_AFTER)
}

function floatAway(
  context: StageContext,
  doze: GameObjects.Image,
  { x, y }: CookPlace,
  forMs: number,
): void {
  const t = context.calm() ? 0.4 : (forMs % 2200) / 2200
  doze.setPosition(x + 38 + 12 * t, y - 66 - 22 * t)
  doze.setScale(0.55 + 0.4 * t)
  doze.setAlpha(Math.min(1, t * 5, (1 - t) * 3))
}
