// The player's name. The field shows what is typed; the store keeps it cleaned.
import { useId, useState, type ComponentProps } from 'react'
import { choose, MAX_NAME } from '../../store/index.ts'
import { useGame, useSettings } from '../game.ts'
import { Field, Input } from '../kit/Field.tsx'
import style from './controls.module.css'

type Props = { readonly label: string; readonly hint: string }

export function NameField({ label, hint }: Props) {
  const { settings } = useGame()
  const kept = useSettings(({ name }) => name)
  const [typed, setTyped] = useState<string | null>(null) // while the field is being edited
  const id = useId()
  return (
    <Field label={label} id={id} beside>
      <NameInput
        id={id}
        aria-describedby={`${id}-hint`}
        value={typed ?? kept}
        onChange={({ target }) => {
          setTyped(target.value)
          choose(settings, { name: target.value })
        }}
        onBlur={() => setTyped(null)}
      />
      <span id={`${id}-hint`} className={style.hint}>
        {hint}
      </span>
    </Field>
  )
}

const UNITS = 4 * MAX_NAME // UTF-16 code units

/**
 * Where a name is typed, without a browser's advice. The field takes more than a name may have: a
 * browser counts otherwise than `cleanName` and would cut an emoji in two.
 */
export function NameInput(props: ComponentProps<'input'>) {
  return <Input type="text" autoComplete="off" spellCheck="false" maxLength={UNITS} {...props} />
}
