// A part of the game that is fetched when it is wanted: whenever it comes, it is drawn.
import { act, render, screen } from '@testing-library/preact'
import { useEffect } from 'react'
import { expect, test } from 'vitest'
import { later, usePart, type Part } from '../../src/ui/later.ts'

const Screen = () => <p>here</p>

function partOf(): Part<typeof Screen> {
  return later(
    async () => ({ Screen }),
    async () => {},
  ).pick((all) => all.Screen)
}

function Shown({ part, onDrawn }: { readonly part: Part<typeof Screen>; onDrawn?: () => void }) {
  useEffect(() => onDrawn?.(), [onDrawn]) // done before what `usePart` does
  const { Found } = usePart(part)
  return Found ? <Found /> : null
}

test('it is drawn when it has come', async () => {
  render(<Shown part={partOf()} />)
  expect(await screen.findByText('here')).toBeTruthy()
})

test('it is drawn, too, when it comes just after the screen was drawn without it', async () => {
  let isHere = false
  const part: Part<typeof Screen> = {
    now: () => (isHere ? Screen : null),
    load: async () => Screen,
  }
  await act(() => void render(<Shown part={part} onDrawn={() => void (isHere = true)} />))
  expect(await screen.findByText('here')).toBeTruthy()
})
