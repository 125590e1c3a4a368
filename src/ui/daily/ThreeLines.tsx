// A day's result to paste elsewhere, seen as it will be sent.
import { useMemo, useRef, useState } from 'react'
import type { DayTries } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { copyText } from '../share/send.ts'
import { threeLines } from './three-lines.ts'
import style from './Week.module.css'

type Props = { readonly day: string; readonly tries: DayTries | undefined }

export function ThreeLines({ day, tries }: Props) {
  const { entries } = useScores()
  const text = useMemo(() => threeLines(day, tries, entries), [day, tries, entries])
  return text && <Shown key={text} text={text} />
}

function Shown({ text }: { readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    const isCopied = await copyText(text)
    if (!isCopied) field.current?.select()
    setSaid(t(isCopied ? 'days.copied' : 'days.copyByHand'))
  }
  return (
    <Card className={style.lines} aria-labelledby="lines-title">
      <h3 id="lines-title">{t('days.share')}</h3>
      <textarea ref={field} readOnly rows={4} aria-labelledby="lines-title" value={text} />
      <small>{t('days.shareHint')}</small>
      <Button onClick={() => void copy()}>{t('days.copy')}</Button>
      <output>{said}</output>
    </Card>
  )
}
