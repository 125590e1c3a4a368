// The place of the editor, which is fetched when the lab is opened.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { CodeLanguage } from '../../code/index.ts'
import { t } from '../../words/index.ts'
import type * as EditorPart from './editor/lab-editor.ts'
import type { Editor } from './editor/lab-editor.ts'
import type { Marks } from './editor/marks.ts'
import style from './Editor.module.css'

type Props = {
  readonly text: string
  readonly language: CodeLanguage
  readonly marks: Marks
  readonly editor: RefObject<Editor | null> // is given the editor once it is there
  readonly onChange: (text: string) => void
  readonly onRun: () => void
}

export function EditorSlot({ text, language, marks, editor, onChange, onRun }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const latest = useRef({ text, language, onChange, onRun })
  const [echoes] = useState(createEchoes)
  const [own, setOwn] = useState<Editor | 'loading' | 'missing'>('loading')
  useLayoutEffect(() => void (latest.current = { text, language, onChange, onRun }))
  useEffect(() => {
    let isWanted = true
    const open = ({ createEditor }: typeof EditorPart) => {
      if (!isWanted || !host.current) return
      const made = createEditor(host.current, {
        ...latest.current,
        label: labelOf(latest.current.language),
        describedBy: t('lab.keys'),
        onChange: (typed) => latest.current.onChange(echoes.typed(typed)),
        onRun: () => latest.current.onRun(),
      })
      editor.current = made
      setOwn(made)
    }
    import('./editor/lab-editor.ts').then(open, () => setOwn('missing'))
    return () => {
      isWanted = false
      editor.current?.destroy()
      editor.current = null
    }
  }, [editor, echoes])
  useEffect(() => {
    if (typeof own === 'string') return
    if (!echoes.isOne(text)) own.setText(text)
    own.show(marks)
  }, [own, echoes, text, marks])
  return (
    <div className={style.slot} data-state={typeof own === 'string' ? own : 'here'}>
      <div ref={host} className={style.host} />
      {own === 'loading' && <output>{t('hud.opening')}</output>}
      {own === 'missing' && <output>{t('lab.failed.lab')}</output>}
    </div>
  )
}

/** What was typed comes back as the text, late: by then more may have been typed, which is kept. */
function createEchoes() {
  let awaited: readonly string[] = []
  return {
    typed(text: string): string {
      awaited = [...awaited, text]
      return text
    },
    isOne(text: string): boolean {
      const place = awaited.lastIndexOf(text)
      awaited = place < 0 ? [] : awaited.slice(place)
      return place >= 0
    },
  }
}

function labelOf(language: CodeLanguage): string {
  return t('lab.editor', { language: t(`codeLanguage.${language}`) })
}
