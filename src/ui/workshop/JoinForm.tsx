// At the door: a name is suggested, and may be another.
import { useState } from 'react'
import type { Workshop } from '../../host/index.ts'
import { cleanName, choose } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { NameForm } from '../round/NameForm.tsx'
import { Button } from '../kit/Button.tsx'
import { suggestedName } from './names.ts'
import { refusalWords } from './useWorkshop.ts'
import style from './Workshop.module.css'

type Props = {
  readonly code: string
  readonly workshop: Workshop
  readonly onSeat: () => void
}

export function JoinForm({ code, workshop, onSeat }: Props) {
  const { settings } = useGame()
  const [suggested, suggest] = useState(
    () => settings.getState().name || suggestedName(Math.random()),
  )
  const [said, setSaid] = useState<string | null>(null)
  const join = async (name: string) => {
    setSaid(null)
    const answer = await workshop.join(code, cleanName(name))
    if (!answer.ok) return setSaid(refusalWords(answer.reason))
    if (settings.getState().name === '') choose(settings, { name })
    return onSeat()
  }
  return (
    <Card className={style.form}>
      <NameForm
        key={suggested}
        label={t('workshop.name')}
        go={t('workshop.enter')}
        first={suggested}
        hint={said ?? t('workshop.nameHint')}
        hasFocus
        onName={(name) => void join(name)}
      >
        <Button onClick={() => suggest(suggestedName(Math.random()))}>{t('workshop.other')}</Button>
      </NameForm>
    </Card>
  )
}
