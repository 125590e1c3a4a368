// Steps for JavaScript: calls that tell which line is begun by which task. They go in on the same line, so
// that every line keeps its number.
import { parser } from '@lezer/javascript'
import type { SyntaxNode } from '@lezer/common'
import { Insertions } from '../insertions.ts'

const statements =
  /^(?:ExpressionStatement|VariableDeclaration|IfStatement|ForStatement|WhileStatement|DoStatement|ReturnStatement|ThrowStatement|TryStatement|BreakStatement|ContinueStatement|SwitchStatement|LabeledStatement)$/
const functions = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunction|MethodDeclaration)$/
const controls = /^(?:IfStatement|ForStatement|WhileStatement|DoStatement)$/
const blocks = /^(?:Block|Script|SwitchBody)$/

/** The program with its steps; it has to be without syntax errors. */
export function instrument(source: string): string {
  const insertions = new Insertions(source)
  walk(parser.parse(source).topNode, insertions)
  return `const __t=0;${insertions.text()}`
}

function walk(node: SyntaxNode, into: Insertions): void {
  const isFunction = functions.test(node.name)
  const isBody = controls.test(node.parent?.name ?? '') && statements.test(node.name)
  if (isBody) into.put(node.from, `{${step(node.from, into)}`)
  else if (statements.test(node.name) && blocks.test(node.parent?.name ?? '')) {
    into.put(node.from, step(node.from, into))
  }
  if (isFunction) enter(node, into)
  if (node.name === 'AwaitExpression') beforeAwait(node, into)
  for (let child = node.firstChild; child; child = child.nextSibling) walk(child, into)
  if (node.name === 'AwaitExpression') afterAwait(node, into)
  if (isFunction) leave(node, into)
  if (isBody) into.put(node.to, '}')
}

function step(at: number, into: Insertions): string {
  return `__s(${into.lineOf(at)},__t);`
}

function enter(node: SyntaxNode, into: Insertions): void {
  const body = bodyOf(node)
  if (!body) return
  const line = into.lineOf(node.from)
  const name = JSON.stringify(nameOf(node, into))
  const head = (flag: 0 | 1) => `const __t=__e(${flag},${line},${name});`
  if (body.name !== 'Block') {
    if (!isAsync(node)) return
    into.put(body.from, `{${head(1)}try{${step(body.from, into)}return (`)
  } else into.put(body.from + 1, isAsync(node) ? `${head(1)}try{` : head(0))
}

function leave(node: SyntaxNode, into: Insertions): void {
  const body = bodyOf(node)
  if (!body || !isAsync(node)) return
  const end = '}catch(__c){throw __f(__t,__c)}finally{__x(__t)}'
  if (body.name === 'Block') into.put(body.to - 1, end)
  else into.put(body.to, `)${end}}`)
}

/** The block of a function, or the expression that an arrow function returns. */
function bodyOf(node: SyntaxNode): SyntaxNode | null {
  const block = node.getChild('Block')
  return block ?? (node.name === 'ArrowFunction' ? node.lastChild : null)
}

function isAsync(node: SyntaxNode): boolean {
  for (
    let child = node.firstChild;
    child && child.name !== 'ParamList';
    child = child.nextSibling
  ) {
    if (child.name === 'async') return true
  }
  return false
}

/** Its own name, or that of what it is assigned to. */
function nameOf(node: SyntaxNode, into: Insertions): string {
  const own = node.getChild('VariableDefinition') ?? node.getChild('PropertyDefinition')
  const isNamed = own !== null && node.name !== 'ArrowFunction'
  const named = isNamed ? own : node.prevSibling?.prevSibling
  return named?.name.endsWith('Definition') ? into.slice(named.from, named.to) : ''
}

function beforeAwait(node: SyntaxNode, into: Insertions): void {
  into.put(node.from, '__r(')
  if (node.lastChild) into.put(node.lastChild.from, '__p((')
}

function afterAwait(node: SyntaxNode, into: Insertions): void {
  const place = `${into.lineOf(node.from)},__t)`
  if (node.lastChild) into.put(node.lastChild.to, `),${place}`)
  into.put(node.to, `,${place}`)
}
