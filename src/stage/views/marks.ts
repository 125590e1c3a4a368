// The task list in the room: a number at every queued station, frozen while the waiter stands.
import type { GameObjects } from 'phaser'
import { railLength } from '../../sim/index.ts'
import type { Point } from '../../sim/index.ts'
import { back, share } from '../ease.ts'
import { markOf } from '../layout.ts'
import { depth, framesOf, picture, reframe, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const openMarks = framesOf('mark')
const frozenMarks = framesOf('frozen')

const OVER = { aside: 26, up: 42 } as const // room units

type Mark = { readonly image: GameObjects.Image; since: number; place: number; seen: boolean }

export function createMarks(context: StageContext): View {
  const { scene, play, clock, calm, shakes, numberScale } = context
  const marks = new Map<string, Mark>()
  const free: GameObjects.Image[] = []
  const placeOf = placesOfMarks(context)
  let first = true

  const update = (station: number, waiter: number, place: number, frozen: boolean): void => {
    const key = `${waiter}:${station}`
    const point = placeOf(station)
    if (!point) return
    let mark = marks.get(key)
    if (!mark) {
      const image = (free.pop() ?? picture(scene, 'mark-1')).setDepth(depth.mark).setVisible(true)
      mark = { image, since: first ? Number.NEGATIVE_INFINITY : clock.beat, place, seen: true }
      marks.set(key, mark)
    }
    if (mark.place !== place) Object.assign(mark, { place, since: clock.beat })
    mark.seen = true
    reframe(mark.image, (frozen ? frozenMarks : openMarks)(place))
    const pop = calm() ? 1 : 0.75 + 0.25 * back(share(clock.beat, mark.since, 220))
    const bob = frozen ? 0 : 2 * wave(context, 1200, place / 5)
    mark.image
      .setPosition(point.x + shakes.offset(station), point.y + bob)
      .setScale(0.94 * pop * numberScale())
  }
  return {
    update() {
      for (const mark of marks.values()) mark.seen = false
      play.room.waiters.forEach(({ tasks, doing }, waiter) => {
        const frozen = doing.kind === 'standing'
        tasks.forEach(({ station }, index) => update(station, waiter, index + 1, frozen))
      })
      takeOff(marks, free)
      first = false
    },
  }
}

/** The images of those not seen any more are free to be others'. */
function takeOff(marks: Map<string, Mark>, free: GameObjects.Image[]): void {
  for (const [key, { seen, image }] of marks) {
    if (seen) continue
    free.push(image.setVisible(false))
    marks.delete(key)
  }
}

/**
 * Where a station's mark lies. The kitchen's is beside its name, or over the counter's left end where the
 * rail's count stands beside the name.
 */
function placesOfMarks({ play, places }: StageContext): (station: number) => Point | null {
  const { level, room } = play
  if (railLength({ level, state: room }) === null) return (station) => markOf(places, station)
  const { left, top } = places.plan.counter
  const over = { x: left + OVER.aside, y: top - OVER.up }
  return (station) => (station === places.pass ? over : markOf(places, station))
}
