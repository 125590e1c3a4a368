// The code of a room, typed from the projector.
import { useId, useState } from 'react'
import type { Workshop } from '../../host/index.ts'
import { readRoomCode } from '../../wire/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Field, Input } from '../kit/Field.tsx'
import { refusalWords } from './useWorkshop.ts'
import style from './Workshop.module.css'

type Props = { readonly workshop: Workshop; readonly onFound: (code: string) => void }

export function CodeForm({ workshop, onFound }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const find = async () => {
    const code = readRoomCode(typed)
    if (code === null) return setSaid(t('workshop.codeWrong'))
    const answer = await workshop.find(code)
    return answer.ok ? onFound(answer.code) : setSaid(refusalWords(answer.reason))
  }
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault()
        void find()
      }}
    >
      <Field label={t('workshop.code')} id={id}>
        <Input
          id={id}
          className={style.code}
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck="false"
          maxLength={12}
          aria-describedby={`${id}-said`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </Field>
      <Button kind="primary" type="submit">
        {t('workshop.find')}
      </Button>
      <output id={`${id}-said`}>{said ?? t('workshop.codeHint')}</output>
    </form>
  )
}
