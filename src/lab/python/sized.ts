// What the interpreter does at one go cannot be interrupted, however much it is: `__m` around a value is
// paid for by its size, `__n` by the size of all that is in it, `__o` by what ordering it takes, `__w` by
// the number itself, `__j` by its digits, `__f` by the widest place in it; of `__l` nobody knows.
import type { SyntaxNode } from '@lezer/common'
import type { Insertions } from '../insertions.ts'

type Payment = '__m' | '__n' | '__o' | '__w' | '__j' | '__f' | '__l'
type Paid = readonly [value: SyntaxNode, payment: Payment]

/** Methods that go through what they are called on. */
const methods = new Set(
  'reverse index count remove insert pop extend copy find rfind replace split rsplit join strip lower upper splitlines partition encode decode startswith endswith items keys values update union intersection difference issubset'.split(
    ' ',
  ),
)
/** Functions that go through their first argument. */
const functions: ReadonlyMap<string, Payment> = new Map([
  ...named('__m', 'sum max min any all list tuple set frozenset dict bytes bytearray pow'),
  ...named('__m', 'map filter heapify nlargest nsmallest loads deque Counter'),
  ...named('__l', 'match search sub fullmatch compile split'),
  ...named('__j', 'int'),
  ...named('__o', 'sorted'),
  ...named('__n', 'str repr dumps hash'),
])

const short = /^(?:Number|String)$/ // as they are written, these are

/** What costs nothing, by the name of its node. */
const cheap: Readonly<Partial<Record<Payment, RegExp>>> = {
  __m: short,
  __n: short,
  __o: short,
  __j: short,
  __f: /^Number$/,
}

/** The values in a node, not in its children, that are paid for. */
export function sizedIn(node: SyntaxNode, into: Insertions): readonly Paid[] {
  const textOf = ({ from, to }: SyntaxNode) => into.slice(from, to)
  const all =
    node.name === 'CallExpression'
      ? [...ofCalled(node, textOf), ...ofArguments(node, textOf)]
      : ofOperation(node, textOf)
  return all.filter(([{ name }, payment]) => !cheap[payment]?.test(name))
}

function ofOperation(node: SyntaxNode, textOf: TextOf): readonly Paid[] {
  if (node.name !== 'BinaryExpression' && node.name !== 'UpdateStatement') return []
  const [left, right] = [node.firstChild, node.lastChild]
  const operator = left?.nextSibling
  if (!left || !right || !operator || right === operator) return []
  return ofOperands(left, right, textOf(operator), node.name === 'UpdateStatement')
}

function ofOperands(
  left: SyntaxNode,
  right: SyntaxNode,
  operator: string,
  isUpdate: boolean,
): readonly Paid[] {
  const first: Paid = [left, '__m']
  switch (isUpdate ? operator.slice(0, -1) : operator) {
    case '*':
      return isUpdate ? [[right, '__m']] : [left, right].map((each) => [each, '__m'])
    case '%':
      return isUpdate ? [] : [[left, '__f']]
    case '//':
      return isUpdate ? [] : [first]
    case '**':
      return isUpdate ? [[right, '__w']] : [first, [right, '__w']]
    case 'in':
    case 'not':
    case '==':
    case '!=':
      return [[right, '__m']]
    default:
      return []
  }
}

type TextOf = (node: SyntaxNode) => string

function ofCalled(call: SyntaxNode, textOf: TextOf): readonly Paid[] {
  const callee = call.firstChild
  const [object, name] = [callee?.firstChild, callee?.lastChild]
  if (callee?.name !== 'MemberExpression' || !object || name?.name !== 'PropertyName') return []
  if (textOf(name) === 'sort') return [[object, '__o']]
  if (textOf(name) === 'format') return [[object, '__f']]
  return methods.has(textOf(name)) ? [[object, '__m']] : []
}

function ofArguments(call: SyntaxNode, textOf: TextOf): readonly Paid[] {
  const callee = call.firstChild
  const name = callee?.name === 'MemberExpression' ? callee.lastChild : callee
  const list = call.getChild('ArgList')
  const first = list?.firstChild?.nextSibling
  if (!callee || !name || !first || list.getChild('for')) return []
  const isPlain = /Expression|^VariableName$|^Number$|^String$/.test(first.name)
  if (!isPlain || first.nextSibling?.name === 'AssignOp') return []
  const payment = functions.get(textOf(name))
  if (textOf(name) === 'pow') return ofPower(first, list.lastChild?.prevSibling)
  return payment ? [[first, payment]] : []
}

/** With a third argument it is no more than that one. */
function ofPower(base: SyntaxNode, last: SyntaxNode | null | undefined): readonly Paid[] {
  const isOfTwo = last && base.nextSibling?.nextSibling?.from === last.from
  return isOfTwo
    ? [
        [base, '__m'],
        [last, '__w'],
      ]
    : [[base, '__m']]
}

function named(payment: Payment, names: string): readonly (readonly [string, Payment])[] {
  return names.split(' ').map((name) => [name, payment] as const)
}
