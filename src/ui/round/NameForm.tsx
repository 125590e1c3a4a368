// Asks for a name, and has none of it empty.
import { useId, useState, type ReactNode } from 'react'
import { cleanName } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { NameInput } from '../controls/NameField.tsx'
import { takeFocus } from '../focus.ts'
import { Field } from '../kit/Field.tsx'
import style from './Round.module.css'

type Props = {
  readonly label: string
  readonly go: string
  readonly first?: string
  readonly hint?: string | null
  readonly hasFocus?: boolean // from the start
  readonly children?: ReactNode // between the field and the button
  readonly onName: (name: string) => void
}

export function NameForm({
  label,
  go,
  first = '',
  hint = null,
  hasFocus,
  children,
  onName,
}: Props) {
  const [typed, setTyped] = useState(first)
  const [missed, setMissed] = useState(false)
  const id = useId()
  const said = missed ? t('round.nameNeeded') : hint
  return (
    <form
      className={style.names}
      onSubmit={(event) => {
        event.preventDefault()
        const name = cleanName(typed)
        setMissed(name === '')
        if (name !== '') onName(name)
      }}
    >
      <Field label={label} id={id} className={style.name}>
        <NameInput
          id={id}
          ref={hasFocus ? takeFocus : null}
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
      {children}
      <Button kind="primary" type="submit">
        {go}
      </Button>
      <output id={`${id}-hint`}>{said}</output>
    </form>
  )
}
