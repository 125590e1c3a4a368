// How the editor looks. It lies in a shadow tree, where the page's policy lets it bring styles of its own;
// the look's names reach into it.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.definitionKeyword], color: 'var(--rose)' },
  { tag: [tags.controlKeyword, tags.operatorKeyword], color: 'var(--amber)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--mint)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--butter)' },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: 'var(--sky)',
  },
  { tag: tags.comment, color: 'var(--faint)', fontStyle: 'italic' },
])

const looks = EditorView.theme(
  {
    '&': { height: '100%', color: 'var(--cream)', fontSize: 'var(--text-small)' },
    '&.cm-focused': { outline: '3px solid var(--amber)', outlineOffset: '-3px' },
    '.cm-scroller': {
      fontFamily: 'var(--code-font)',
      fontVariantLigatures: 'none',
      lineHeight: '1.75',
      overflow: 'auto',
    },
    '.cm-content': { caretColor: 'var(--butter)', padding: '0.4rem 0' },
    '.cm-cursor': { borderLeftColor: 'var(--butter)' },
    '.cm-line': {
      padding: '0 0.6rem 0 2.6rem',
      textIndent: '-2rem', // what goes on in the next line is indented
      borderLeft: '4px solid transparent',
    },
    '.cm-gutters': { backgroundColor: 'var(--bar)', color: 'var(--faint)', border: '0' },
    '.cm-line::selection, .cm-line ::selection': { backgroundColor: 'var(--wall)' },
    '.cm-parked': {
      backgroundColor: 'color-mix(in srgb, var(--amber) 12%, transparent)',
      borderLeft: '4px dotted var(--amber)',
    },
    '.cm-trail': { backgroundColor: 'color-mix(in srgb, var(--sky) 12%, transparent)' },
    '.cm-lit': {
      // No more, or code on it were hard to read: comments have 4.6 to 1.
      backgroundColor: 'color-mix(in srgb, var(--sky) 18%, transparent)',
      borderLeft: '4px solid var(--sky)',
    },
    '.cm-blocked': {
      backgroundColor: 'color-mix(in srgb, var(--red) 45%, transparent)',
      borderLeft: '4px solid var(--rose)',
    },
    '.cm-problem': { textDecoration: 'underline wavy var(--rose)' },
    '.cm-calls': { minWidth: '5.2em' },
    '@media (width < 900px)': { '.cm-calls': { minWidth: '3em' } },
    '.cm-bookmarks': { display: 'flex', justifyContent: 'flex-end', gap: '2px', height: '1.75em' },
    '.cm-more': { alignSelf: 'center', fontSize: '0.8em' },
    '.cm-bookmarks svg': { width: '1.35em', height: '1.75em', overflow: 'visible' },
    '.cm-bookmarks text': {
      fill: 'var(--ink)',
      font: '700 12px var(--font)',
      textAnchor: 'middle',
    },
    '.cm-body': { fill: 'var(--hue)', stroke: 'none' },
    '.cm-sign': {
      fill: 'none',
      stroke: 'var(--cream)',
      strokeWidth: '2.6',
      strokeLinecap: 'round',
    },
    'svg[data-state=done] .cm-body': {
      fill: 'var(--well)',
      stroke: 'var(--hue)',
      strokeWidth: '2.2',
    },
    'svg[data-state=done] text': { fill: 'var(--cream)' },
    'svg[data-state=done] .cm-sign': { stroke: 'var(--mint)' },
    'svg[data-state=failed] .cm-sign': { stroke: 'var(--rose)' },
    '.cm-words': {
      textIndent: '0',
      marginLeft: '1.2em',
      userSelect: 'none',
      fontFamily: 'var(--font)',
    },
    '.cm-word': {
      display: 'inline-block',
      marginLeft: '0.4em',
      padding: '0 0.6em',
      borderRadius: '0.35em',
      backgroundColor: 'var(--bar)',
      color: 'var(--cream)',
      fontSize: '0.85em',
      lineHeight: '1.6',
    },
    '.cm-word[data-state=waiting]': { color: 'var(--amber)' },
    '.cm-word[data-state=done]': { color: 'var(--mint)' },
    '.cm-word[data-state=failed], .cm-word[data-state=held]': { color: 'var(--rose)' },
    '.cm-heat': {
      display: 'block',
      minWidth: '2.2em',
      margin: '0 2px',
      padding: '0 0.3em',
      borderRadius: '0.3em',
      backgroundColor: 'color-mix(in srgb, var(--coral) var(--heat), var(--butter))',
      color: 'var(--ink)',
      fontSize: '0.85em',
      fontWeight: '700',
      textAlign: 'center',
    },
    '.cm-tooltip': {
      border: '1px solid var(--track)',
      borderRadius: 'var(--radius-small)',
      backgroundColor: 'var(--chip)',
      color: 'var(--cream)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': {
      maxWidth: 'min(30rem, 92vw)',
      maxHeight: '13rem',
      fontFamily: 'var(--code-font)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
      display: 'flex',
      alignItems: 'center',
      minHeight: 'var(--touch)',
      padding: '0 0.7rem',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--wall)',
      color: 'var(--cream)',
      outline: '2px solid var(--amber)',
      outlineOffset: '-2px',
    },
    '.cm-completionMatchedText': { color: 'var(--butter)', textDecoration: 'underline' },
    '.cm-completionDetail': { color: 'var(--muted)', fontStyle: 'normal' },
    '.cm-tooltip.cm-completionInfo': { maxWidth: 'min(22rem, 92vw)', padding: '0' },
    '.cm-told': {
      maxWidth: 'min(26rem, 92vw)',
      padding: '0.5rem 0.8rem',
      fontFamily: 'var(--font)',
      fontSize: 'var(--text-small)',
    },
    '.cm-told code': { color: 'var(--sky)', fontFamily: 'var(--code-font)' },
    '.cm-told em': { color: 'var(--rose)', fontStyle: 'normal' },
    '.cm-told p': { margin: '0.2rem 0 0' },
    '@media (forced-colors: active)': {
      '.cm-lit, .cm-blocked': { outline: '2px solid Highlight' },
      '.cm-bookmarks, .cm-heat': { forcedColorAdjust: 'none' },
    },
  },
  { dark: true },
)

export const theme = [looks, syntaxHighlighting(colours)]
