// The marks of a run in the editor: lit lines, bookmarks in the gutter, words at a line's end, heat.
import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state'
import type { EditorState, Extension } from '@codemirror/state'
import { Decoration, EditorView, gutter, GutterMarker, WidgetType } from '@codemirror/view'
import type { DecorationSet, ViewUpdate } from '@codemirror/view'
import { over, paths } from '../../lens/shapes.ts'
import { noMarks } from './marks.ts'
import type { Bookmark, LineMarks, Marks } from './marks.ts'

export const showMarks = StateEffect.define<Marks>()

const MOST_BOOKMARKS = 3 // in a line; then a count

const shown = StateField.define<{ readonly marks: Marks; readonly lines: DecorationSet }>({
  create: () => ({ marks: noMarks, lines: Decoration.none }),
  update(value, { effects, docChanged, state }) {
    const effect = effects.find((each) => each.is(showMarks))
    const marks = effect?.is(showMarks) ? effect.value : docChanged ? noMarks : value.marks
    return marks === value.marks ? value : { marks, lines: decorated(marks, state) }
  },
  provide: (field) => EditorView.decorations.from(field, ({ lines }) => lines),
})

function decorated(marks: Marks, { doc }: EditorState): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  const { lit, isBlocked, trail, lines, problems } = marks
  for (let line = 1; line <= doc.lines; line++) {
    const { from, to } = doc.line(line)
    const classes = [
      line === lit ? (isBlocked ? 'cm-blocked' : 'cm-lit') : '',
      trail.includes(line) ? 'cm-trail' : '',
      isParked(lines.get(line)) ? 'cm-parked' : '',
      problems.has(line) ? 'cm-problem' : '',
    ].filter(Boolean)
    if (classes.length > 0) builder.add(from, from, Decoration.line({ class: classes.join(' ') }))
    const words = lines.get(line)?.words ?? []
    if (words.length > 0) {
      builder.add(to, to, Decoration.widget({ widget: new EndWords(words), side: 1 }))
    }
  }
  return builder.finish()
}

function isParked(of: LineMarks | undefined): boolean {
  return of?.bookmarks.some(({ state }) => state === 'waiting') ?? false
}

class EndWords extends WidgetType {
  readonly #words: LineMarks['words']
  constructor(words: LineMarks['words']) {
    super()
    this.#words = words
  }
  override eq(other: EndWords): boolean {
    return JSON.stringify(other.#words) === JSON.stringify(this.#words)
  }
  override toDOM(): HTMLElement {
    const box = element('span', 'cm-words')
    box.ariaHidden = 'true' // the panel of the event loop says it
    for (const { kind, text } of this.#words) {
      const word = element('span', 'cm-word')
      word.dataset['state'] = kind
      word.textContent = text
      box.append(word)
    }
    return box
  }
}

class Bookmarks extends GutterMarker {
  readonly #marks: readonly Bookmark[]
  constructor(marks: readonly Bookmark[]) {
    super()
    this.#marks = marks
  }
  override eq(other: Bookmarks): boolean {
    return JSON.stringify(other.#marks) === JSON.stringify(this.#marks)
  }
  override toDOM(): HTMLElement {
    const box = element('span', 'cm-bookmarks')
    const rest = this.#marks.length - MOST_BOOKMARKS
    if (rest > 0) {
      const more = element('span', 'cm-more')
      more.textContent = `+${rest}`
      box.append(more)
    }
    box.append(...this.#marks.slice(0, MOST_BOOKMARKS).map(shapeOf))
    return box
  }
}

const SVG = 'http://www.w3.org/2000/svg'

function shapeOf({ state, label, hue }: Bookmark): SVGElement {
  const picture = document.createElementNS(SVG, 'svg')
  picture.setAttribute('viewBox', '0 0 24 24')
  picture.dataset['state'] = state
  picture.style.setProperty('--hue', hue)
  const body = document.createElementNS(SVG, 'path')
  body.setAttribute('d', paths[state])
  body.setAttribute('class', 'cm-body')
  picture.append(body)
  const sign = over[state]
  if (sign !== undefined) {
    const line = document.createElementNS(SVG, 'path')
    line.setAttribute('d', sign)
    line.setAttribute('class', 'cm-sign')
    picture.append(line)
  }
  const number = document.createElementNS(SVG, 'text')
  number.setAttribute('x', state === 'running' ? '10.5' : '12')
  number.setAttribute('y', state === 'waiting' ? '13.5' : '16.5')
  number.textContent = label
  picture.append(number)
  return picture
}

class Heat extends GutterMarker {
  readonly #times: number
  readonly #share: number
  constructor(times: number, share: number) {
    super()
    this.#times = times
    this.#share = share
  }
  override eq(other: Heat): boolean {
    return other.#times === this.#times && other.#share === this.#share
  }
  override toDOM(): HTMLElement {
    const cell = element('span', 'cm-heat')
    cell.style.setProperty('--heat', `${Math.round(this.#share * 100)}%`)
    cell.textContent = String(this.#times)
    return cell
  }
}

function element(name: 'span', className: string): HTMLElement {
  const made = document.createElement(name)
  made.className = className
  return made
}

function changes({ transactions }: ViewUpdate): boolean {
  return transactions.some(({ effects }) => effects.some((each) => each.is(showMarks)))
}

/** All that shows marks. */
export function markView(): Extension {
  return [
    shown,
    gutter({
      class: 'cm-calls',
      lineMarker(view, { from }) {
        const { lines } = view.state.field(shown).marks
        const bookmarks = lines.get(view.state.doc.lineAt(from).number)?.bookmarks ?? []
        return bookmarks.length > 0 ? new Bookmarks(bookmarks) : null
      },
      lineMarkerChange: changes,
    }),
    gutter({
      class: 'cm-heats',
      side: 'after',
      lineMarker(view, { from }) {
        const { heat } = view.state.field(shown).marks
        const times = heat?.get(view.state.doc.lineAt(from).number)
        if (!heat || times === undefined) return null
        return new Heat(times, times / Math.max(1, ...heat.values()))
      },
      lineMarkerChange: changes,
    }),
  ]
}
