// Where the coach's words lie: below what is ringed, and no further down than the next row's heads.
import { expect, test } from 'vitest'
import { floorPlanOf, HOUSE_SEED, stationArea, WIDE } from '../../src/levels/index.ts'
import { ownShift } from '../../src/ui/orders.ts'
import { Coach } from '../../src/ui/shift/Coach.tsx'
import { open, playOf } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

test('the words at a table of the first row end where the second row begins', () => {
  const cafe = open()
  cafe.host.start(ownShift('lunch-rush', HOUSE_SEED, 'async'))
  const play = playOf(cafe.host)
  const { floor } = play.level
  const areas = floorPlanOf(floor, WIDE).stations.flatMap(
    (_, station) => stationArea(floor, floorPlanOf(floor, WIDE), station) ?? [],
  )
  const first = areas[1]
  const second = areas.at(-1)
  if (!first || !second) throw new Error('the level has two rows')
  cafe.app.setState({ advice: { key: 'takeOrder', station: 1 } })
  const { container } = draw(<Coach play={play} room={WIDE} />, { cafe })
  const ringed = container.querySelector('[data-coach-ring]')?.parentElement
  const gap = Number.parseFloat(ringed?.style.getPropertyValue('--gap') ?? '')
  expect(first.top + first.height + (gap / 100) * WIDE.width).toBeCloseTo(second.top)
})
