// The question before a level: a digit answers it and begins the shift, unless something is held with it.
import { expect, test } from 'vitest'
import { Predict } from '../../src/ui/campaign/Predict.tsx'
import { draw } from '../support/render.tsx'

const level = 'stand-and-wait'

function drawQuestion() {
  return draw(<Predict route={{ name: 'predict', level }} />)
}

test('a digit gives the answer of that place and begins the shift', async () => {
  const { user, app } = drawQuestion()
  await user.keyboard('2')
  const { route } = app.getState()
  expect(route.name === 'shift' && route.order.purpose).toMatchObject({
    type: 'campaign',
    predicted: 1,
  })
})

test.each(['0', '9', '{Control>}1{/Control}'])('%s is no answer', async (keys) => {
  const { user, app } = drawQuestion()
  const before = app.getState().route
  await user.keyboard(keys)
  expect(app.getState().route).toBe(before)
})
