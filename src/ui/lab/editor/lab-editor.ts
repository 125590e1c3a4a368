// The editor: CodeMirror with as little as a short program needs, in a shadow tree of its own.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { javascriptLanguage } from '@codemirror/lang-javascript'
import { pythonLanguage } from '@codemirror/lang-python'
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language'
import { Annotation, Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap, lineNumbers } from '@codemirror/view'
import type { CodeLanguage } from '../../../code/index.ts'
import { markView, showMarks } from './mark-view.ts'
import type { Marks } from './marks.ts'
import { theme } from './theme.ts'

export type Editor = {
  /** Another text, as if it had been typed: it can be undone. `onChange` does not hear of it. */
  setText(text: string): void
  show(marks: Marks): void
  /** The cursor to this line, counted from 1, in view and with the focus. */
  goTo(line: number): void
  destroy(): void
}

type EditorOptions = {
  readonly text: string
  readonly language: CodeLanguage
  readonly label: string
  readonly describedBy: string // words, for whoever does not see them
  readonly onChange: (text: string) => void
  readonly onRun: () => void
}

const names = new Compartment()
const ours = Annotation.define<boolean>() // a change that nobody has typed

// The bare grammars: what the packages bring to complete words with is a third of their weight.
const languages = { javascript: javascriptLanguage, python: pythonLanguage } as const
const indents = { javascript: '  ', python: '    ' } as const

export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: options.text,
      extensions: [extensionsOf(options), ofLanguage(options), names.of([])],
    }),
  })
  // What knows the café's names comes after the editor can be used, and is done without where it cannot.
  import('./completion.ts').then(
    ({ knownNames }) => view.dispatch({ effects: names.reconfigure(knownNames(options.language)) }),
    () => undefined,
  )
  return {
    setText(text) {
      const { doc } = view.state
      if (doc.toString() === text) return
      const changes = { from: 0, to: doc.length, insert: text }
      view.dispatch({ changes, annotations: ours.of(true) })
    },
    show: (marks) => view.dispatch({ effects: showMarks.of(marks) }),
    goTo(line) {
      const { doc } = view.state
      const { from } = doc.line(Math.max(1, Math.min(line, doc.lines)))
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true })
      view.focus()
    },
    destroy: () => view.destroy(),
  }
}

function ofLanguage({ language, label, describedBy }: EditorOptions) {
  return [
    languages[language],
    indentUnit.of(indents[language]),
    EditorView.contentAttributes.of({
      tabindex: '0', // without it a scrolled editor counts as out of the keyboard's reach
      'aria-label': label,
      'aria-description': describedBy,
    }),
  ]
}

function extensionsOf({ onChange, onRun }: EditorOptions) {
  const run = () => {
    onRun()
    return true
  }
  return [
    keymap.of([
      { key: 'Mod-Enter', run, preventDefault: true },
      { key: 'Ctrl-Enter', run },
    ]),
    lineNumbers(),
    EditorView.lineWrapping, // a sentence in a comment is longer than a phone is wide
    markView(),
    history(),
    indentOnInput(),
    bracketMatching(),
    typedOver(),
    keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    staysOnEscape(),
    EditorView.updateListener.of(({ docChanged, transactions, state }) => {
      const isTyped = transactions.some((each) => each.docChanged && !each.annotation(ours))
      if (docChanged && isTyped) onChange(state.doc.toString())
    }),
    theme,
  ]
}

const TAB_OUT_MS = 20_000 // the editor's own two seconds are short for whoever presses keys slowly

/**
 * Escape, pressed out of habit, keeps the focus here: what is typed next is text, and no key of the screen.
 * After it Tab goes on to what comes next, whatever else it has closed; any other key writes again.
 */
function staysOnEscape() {
  return [
    keymap.of([{ key: 'Escape', run: () => true }]),
    EditorView.domEventObservers({
      keydown({ key }, view) {
        if (key === 'Escape') view.setTabFocusMode(TAB_OUT_MS)
      },
    }),
  ]
}

/**
 * What is typed over a selection is put in here. Left to itself, Chromium would keep the colour of what it
 * replaces by a style in the text, which the page's policy forbids, and say so on the console.
 */
function typedOver() {
  return EditorView.domEventHandlers({
    beforeinput(event, view) {
      const { data, inputType, cancelable, isComposing } = event
      if (inputType !== 'insertText' || data === null || !cancelable || isComposing) return false
      if (view.state.selection.main.empty) return false
      const typed = { userEvent: 'input.type', scrollIntoView: true }
      view.dispatch(view.state.update(view.state.replaceSelection(data), typed))
      event.preventDefault()
      return true
    },
  })
}
