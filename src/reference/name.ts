// A name that a program may use, read from its signature as the reference shows it. The signature of a
// method of a class or of a field of an object has an example of such an object before the dot.
import type { CodeLanguage } from '../code/index.ts'

type ApiKind = 'function' | 'value' | 'event' | 'class' | 'shape' | 'module'

export type ApiName = {
  readonly language: CodeLanguage
  readonly signature: string
  readonly kind: ApiKind
  readonly owner: string // the object or module that has it; '' where it stands by itself
  readonly name: string
  readonly takes: string // parameters as they are declared, without the brackets
  readonly gives: string // the type of the result, the value, or the class that it extends; '' for none
  readonly isAwaited: boolean
  readonly blocks: boolean // the waiter stands still until it has come about
  readonly members: readonly ApiName[] // of a class or shape
}

export const apiGroups = [
  'orders',
  'kitchen',
  'serving',
  'shelf',
  'room',
  'events',
  'errors',
  'values',
  'time',
  'tasks',
  'locks',
  'language',
] as const
export type ApiGroup = (typeof apiGroups)[number]

/** Names that one sentence is about. */
export type ApiRow = {
  readonly key: string // of the sentence: `labApi.names.KEY`
  readonly group: ApiGroup
  readonly names: readonly ApiName[]
}

export function row(group: ApiGroup, key: string, ...names: readonly ApiName[]): ApiRow {
  return { key, group, names }
}

export function js(signature: string, members: readonly string[] = []): ApiName {
  return read('javascript', signature, members)
}

export function py(signature: string, members: readonly string[] = []): ApiName {
  return read('python', signature, members)
}

/** The same name, which blocks. */
export function blocking(name: ApiName): ApiName {
  return { ...name, blocks: true }
}

type Parts = Pick<ApiName, 'kind' | 'owner' | 'name' | 'takes' | 'gives' | 'isAwaited'>
type Form = { readonly pattern: RegExp; readonly kind: ApiKind }

/** Its name is told to `cafe.on`, in quotes. */
const event: Form = { kind: 'event', pattern: /^(?<name>\w+): (?<gives>EventName)$/ }

const forms: Readonly<Record<CodeLanguage, readonly Form[]>> = {
  javascript: [
    { kind: 'class', pattern: /^class (?<name>\w+) extends (?<gives>\w+)$/ },
    { kind: 'shape', pattern: /^interface (?<name>\w+)$/ },
    {
      kind: 'function',
      pattern: /^(?:(?<owner>\w+)\.)?(?<name>\w+)\((?<takes>.*)\): (?<gives>.+)$/,
    },
    event,
    { kind: 'value', pattern: /^(?:(?<owner>\w+)\.)?(?<name>\w+): (?<gives>.+)$/ },
  ],
  python: [
    { kind: 'module', pattern: /^import (?<name>\w+)$/ },
    {
      kind: 'class',
      pattern: /^class (?:(?<owner>\w+)\.)?(?<name>\w+)\((?<gives>[A-Z]\w*|object)\)$/,
    },
    { kind: 'class', pattern: /^class (?:(?<owner>\w+)\.)?(?<name>\w+)\((?<takes>.*)\)$/ },
    {
      kind: 'function',
      pattern:
        /^(?<isAwaited>await )?(?:(?<owner>\w+)\.)?(?<name>\w+)\((?<takes>.*)\) -> (?<gives>.+)$/,
    },
    event,
    { kind: 'value', pattern: /^(?:(?<owner>\w+)\.)?(?<name>\w+): (?<gives>.+)$/ },
  ],
}

function read(language: CodeLanguage, signature: string, members: readonly string[]): ApiName {
  return {
    ...partsOf(language, signature),
    language,
    signature,
    blocks: false,
    members: members.map((each) => read(language, each, [])),
  }
}

/** Throws a SyntaxError for what is no signature. */
function partsOf(language: CodeLanguage, signature: string): Parts {
  for (const { kind, pattern } of forms[language]) {
    const found = pattern.exec(signature)?.groups
    if (!found) continue
    const { owner = '', name = '', takes = '', gives = '', isAwaited } = found
    const awaits = isAwaited !== undefined || gives.startsWith('Promise<')
    return { kind, owner, name, takes, gives, isAwaited: awaits }
  }
  throw new SyntaxError(`This is no signature: ${signature}`)
}
