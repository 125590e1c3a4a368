// Where a name is typed: no longer than it may be, and without a browser's advice.
import type { ComponentProps } from 'react'
import { MAX_NAME } from '../../store/index.ts'
import { Input } from '../kit/Field.tsx'

export function NameInput(props: ComponentProps<'input'>) {
  return <Input type="text" autoComplete="off" spellCheck={false} maxLength={MAX_NAME} {...props} />
}
