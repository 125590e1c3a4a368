// Steps for Python: calls that tell which line is begun. They go in on the same line, so that every line
// keeps its number. A call whose value is dropped goes through a check: a coroutine there has never begun.
import { parser } from '@lezer/python'
import type { SyntaxNode } from '@lezer/common'
import { Insertions } from '../insertions.ts'
import { sizedIn } from './sized.ts'

const simple =
  /^(?:ExpressionStatement|AssignStatement|UpdateStatement|ReturnStatement|RaiseStatement|PassStatement|BreakStatement|ContinueStatement|AssertStatement|DeleteStatement|YieldStatement|ImportStatement|ScopeStatement)$/

export function instrument(source: string): string {
  const insertions = new Insertions(source)
  walk(parser.parse(source).topNode, insertions)
  return insertions.text()
}

function walk(node: SyntaxNode, into: Insertions): void {
  const line = into.lineOf(node.from)
  if (node.name === 'ScopeStatement') return
  if (simple.test(node.name)) into.put(node.from, `__s(${line});`)
  if (node.name === 'ImportStatement') importAll(node, into)
  if (node.name === 'WhileStatement' || node.name === 'IfStatement') conditions(node, into)
  if (node.name === 'LambdaExpression') lambda(node, into)
  if (/Comprehension|ArgList/.test(node.name)) comprehension(node, into)
  if (node.name === 'FormatString') formatted(node, into)
  const dropped = node.name === 'ExpressionStatement' ? node.firstChild : null
  const isCall = dropped?.name === 'CallExpression'
  if (isCall) into.put(dropped.from, '__d(')
  const sized = sizedIn(node, into)
  for (const [{ from }, payment] of sized) into.put(from, `${payment}(`)
  for (let child = node.firstChild; child; child = child.nextSibling) walk(child, into)
  for (const [{ to }] of sized) into.put(to, ')')
  if (isCall) into.put(dropped.to, `,${JSON.stringify(calledIn(dropped, into))})`)
}

/** `from cafe import *` brings nothing from what is no file. */
function importAll(node: SyntaxNode, into: Insertions): void {
  const [, name] = /^from\s+(\w+)\s+import\s*\*/.exec(into.slice(node.from, node.to)) ?? []
  if (name !== undefined) into.put(node.from, `__a(${JSON.stringify(name)});`)
}

/** What a `while`, an `if` or an `elif` asks. */
function conditions(node: SyntaxNode, into: Insertions): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'while' && child.name !== 'if' && child.name !== 'elif') continue
    const first = child.nextSibling
    if (!first || first.name === 'Body') continue
    let last = first
    while (last.nextSibling && last.nextSibling.name !== 'Body') last = last.nextSibling
    into.put(first.from, `__s(${into.lineOf(child.from)}) or (`)
    into.put(last.to, ')')
  }
}

function lambda(node: SyntaxNode, into: Insertions): void {
  const body = node.lastChild
  if (!body || body.name === ':') return
  into.put(body.from, `__s(${into.lineOf(body.from)}) or (`)
  into.put(body.to, ')')
}

/** Each turn of what is written in brackets: `[x for x in …]`. */
function comprehension(node: SyntaxNode, into: Insertions): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'in' || !child.nextSibling) continue
    const over = child.nextSibling
    into.put(over.from, `__i(`)
    into.put(over.to, ')')
  }
}

/** What is put into a text that holds it: paid for by the widest place, as it is written. */
function formatted({ from, to, parent }: SyntaxNode, into: Insertions): void {
  if (parent?.name === 'ContinuedString') return
  const widths = into.slice(from, to).match(/:[^{}]*?\d{4,}(?=[^{}]*\})/g) ?? []
  if (widths.length === 0) return
  into.put(from, `(__f(${JSON.stringify(widths.join(' '))}),`)
  into.put(to, ')[1]')
}

/** What a call is of, as it is written. */
function calledIn(call: SyntaxNode, into: Insertions): string {
  const called = call.firstChild
  return called ? into.slice(called.from, called.to).slice(0, 40) : ''
}
