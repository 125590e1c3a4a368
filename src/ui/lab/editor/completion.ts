// The café's names while a program is written: offered as it is typed, told under the pointer.
import { autocompletion } from '@codemirror/autocomplete'
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import type { EditorView, Tooltip } from '@codemirror/view'
import type { CodeLanguage } from '../../../code/index.ts'
import { everyday, nameAt, offersAt } from '../../../reference/index.ts'
import type { Found, Offer } from '../../../reference/index.ts'
import { t } from '../../../words/index.ts'
import { describeRow } from '../describe.ts'

export function knownNames(language: CodeLanguage): Extension {
  const source = (context: CompletionContext) => completions(language, context)
  const tell = (view: EditorView, pos: number) => tooltip(language, view, pos)
  return [
    autocompletion({ override: [source], icons: false, maxRenderedOptions: 60 }),
    hoverTooltip(tell, { hideOnChange: true }),
  ]
}

function completions(
  language: CodeLanguage,
  { state, pos, explicit }: CompletionContext,
): CompletionResult | null {
  const line = state.doc.lineAt(pos)
  const before = line.text.slice(0, pos - line.from)
  const found = offersAt(language, state.doc.toString(), before)
  if (!found || found.offers.length === 0) return null
  const { typed, offers } = found
  const isAsked = explicit || typed !== '' || /[.'"]$/.test(before)
  if (!isAsked) return null
  return { from: pos - typed.length, options: offers.map(completion), validFor: /^\w*$/ }
}

function completion(offer: Offer, place: number): Completion {
  const { label, name } = offer
  const boost = boostOf(offer, place)
  if (!name) return { label, boost }
  const brackets = name.kind === 'function' ? `(${name.takes})` : ''
  return { label, detail: brackets.length > 28 ? '(…)' : brackets, info: () => card(offer), boost }
}

/** Of names that fit alike: what every shift needs, then as the reference has them; what blocks comes last. */
function boostOf({ name, ...rest }: Offer, place: number): number {
  const later = -place / 10 // fewer than a hundred names stand at one place
  if (!name) return 10 + later
  if (name.blocks) return -20 + later
  return ('row' in rest && everyday.includes(rest.row.key) ? 20 : 0) + later
}

function tooltip(language: CodeLanguage, { state }: EditorView, pos: number): Tooltip | null {
  const line = state.doc.lineAt(pos)
  const found = nameAt(language, state.doc.toString(), line.text, pos - line.from)
  if (!found) return null
  return { pos, above: true, create: () => ({ dom: card(found) }) }
}

/** What is told of a name. */
function card({ name, row }: Found): HTMLElement {
  const box = document.createElement('div')
  box.className = 'cm-told'
  const code = document.createElement('code')
  code.textContent = name.kind === 'event' ? `'${name.name}'` : name.signature
  const said = document.createElement('p')
  said.textContent = describeRow(row.key)
  box.append(code)
  if (name.blocks) {
    const blocks = document.createElement('em')
    blocks.textContent = t('labApi.blocks')
    box.append(' ', blocks)
  }
  box.append(said)
  return box
}
