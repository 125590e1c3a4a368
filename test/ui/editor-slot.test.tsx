// Whoever types as soon as the editor is there loses nothing.
import { waitFor } from '@testing-library/preact'
import { useRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import type { Editor } from '../../src/ui/lab/editor/lab-editor.ts'
import { noMarks } from '../../src/ui/lab/editor/marks.ts'
import { EditorSlot } from '../../src/ui/lab/EditorSlot.tsx'
import { draw } from '../support/render.tsx'

const editor = vi.hoisted(() => ({ text: '', isShown: false }))
vi.mock('../../src/ui/lab/editor/lab-editor.ts', () => ({
  /** Somebody types one letter in the moment in which it is made. */
  createEditor(_: HTMLElement, made: { text: string; onChange: (text: string) => void }) {
    editor.text = `${made.text}w`
    made.onChange(editor.text)
    return {
      setText: (text: string) => void (editor.text = text),
      show: () => void (editor.isShown = true),
      destroy: () => {},
    }
  },
}))

function Lab() {
  const [text, setText] = useState('cafe')
  const program = useRef<Editor | null>(null)
  return (
    <EditorSlot
      text={text}
      language="javascript"
      marks={noMarks}
      editor={program}
      onChange={(typed) => void setTimeout(() => setText(typed), 50)}
      onRun={() => {}}
    />
  )
}

test('a letter typed before the slot is drawn again stays', async () => {
  draw(<Lab />)
  await waitFor(() => expect(editor.isShown).toBe(true))
  expect(editor.text).toBe('cafew')
})
