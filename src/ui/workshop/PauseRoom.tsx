// The room pauses for everybody, with a word that all can read.
import { useId, useState } from 'react'
import { LONGEST_PAUSE_WORD } from '../../wire/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Field, Input } from '../kit/Field.tsx'
import type { ControlProps } from './props.ts'
import style from './Facilitator.module.css'

export function PauseRoom({ view, workshop }: ControlProps) {
  const id = useId()
  const [word, setWord] = useState('')
  const { pausedFor } = view.shared
  if (pausedFor !== null) {
    return (
      <Card className={style.next}>
        <h2>{t('workshop.paused')}</h2>
        {pausedFor !== '' && <p className={style.word}>{pausedFor}</p>}
        <Button kind="primary" onClick={() => workshop.command({ type: 'resume' })}>
          {t('workshop.resume')}
        </Button>
      </Card>
    )
  }
  return (
    <form
      className={style.row}
      onSubmit={(event) => {
        event.preventDefault()
        workshop.command({ type: 'pause', word: word.trim() })
      }}
    >
      <Field label={t('workshop.pause')} id={id}>
        <Input
          id={id}
          type="text"
          maxLength={LONGEST_PAUSE_WORD}
          placeholder={t('workshop.pauseWord')}
          value={word}
          onChange={({ target }) => setWord(target.value)}
        />
      </Field>
      <Button type="submit">{t('workshop.pauseGo')}</Button>
    </form>
  )
}
