// Where a name is typed, without a browser's advice. The field takes more than a name may have: a
// browser counts otherwise than `cleanName` and would cut an emoji in two.
import type { ComponentProps } from 'react'
import { MAX_NAME } from '../../store/index.ts'
import { Input } from '../kit/Field.tsx'

const UNITS = 4 * MAX_NAME // UTF-16 code units

export function NameInput(props: ComponentProps<'input'>) {
  return <Input type="text" autoComplete="off" spellCheck={false} maxLength={UNITS} {...props} />
}
