// The place of the editor, which is fetched when the lab is opened.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { CodeLanguage } from '../../code/index.ts'
import { t } from '../../words/index.ts'
import type * as EditorPart from './editor/lab-editor.ts'
import type { Editor } from './editor/lab-editor.ts'
import type { Marks } from './editor/marks.ts'
import style from './ProgramSide.module.css'

type Props = {
  readonly text: string
  readonly language: CodeLanguage
  readonly marks: Marks
  readonly editor: RefObject<Editor | null> // is given the editor once it is there
  readonly onChange: (text: string) => void
  readonly onRun: () => void
}

type Own = Editor | 'loading' | 'missing'

export function EditorSlot(props: Props) {
  const { text, marks } = props
  const host = useRef<HTMLDivElement>(null)
  const [echoes] = useState(createEchoes)
  const own = useEditor(host, props, echoes)
  useEffect(() => {
    if (typeof own === 'string') return
    if (!echoes.isOne(text)) own.setText(text)
    own.show(marks)
  }, [own, echoes, text, marks])
  return (
    <div className={style.editor} data-state={typeof own === 'string' ? own : 'here'}>
      <div ref={host} className={style.editorHost} />
      {own === 'loading' && <output>{t('hud.opening')}</output>}
      {own === 'missing' && <output>{t('lab.failed.lab')}</output>}
    </div>
  )
}

type Echoes = ReturnType<typeof createEchoes>

/** Another slot may have given `editor` its own by the time this one goes: each ends none but its own. */
function useEditor(host: RefObject<HTMLDivElement | null>, props: Props, echoes: Echoes): Own {
  const { editor } = props
  const latest = useRef(props)
  const [own, setOwn] = useState<Own>('loading')
  useLayoutEffect(() => void (latest.current = props))
  useEffect(() => {
    let isWanted = true
    let made: Editor | null = null
    const open = ({ createEditor }: typeof EditorPart) => {
      if (!isWanted || !host.current) return
      const { text, language } = latest.current
      made = createEditor(host.current, {
        text: echoes.typed(text), // somebody may type before this slot is drawn again
        language,
        label: labelOf(language),
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
      made?.destroy()
      if (editor.current === made) editor.current = null
    }
  }, [host, editor, echoes])
  return own
}

/** What the editor holds comes back as the text, late: by then more may have been typed, which is kept. */
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
