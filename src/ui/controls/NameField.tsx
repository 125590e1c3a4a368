// The player's name. The field shows what is typed; the store keeps it cleaned.
import { useId, useState } from 'react'
import { choose } from '../../store/index.ts'
import { useGame, useSettings } from '../game.ts'
import { Field } from '../kit/Field.tsx'
import style from './NameField.module.css'
import { NameInput } from './NameInput.tsx'

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
