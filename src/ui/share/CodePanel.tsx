// The code of the link that is shown; of a run that is too long for one, the way to its customers'.
import { useMemo } from 'react'
import type { Offer } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { levelName } from '../level-name.ts'
import { codeOf } from './code.ts'
import { QrCode } from './QrCode.tsx'
import style from './ShareDialog.module.css'

type Props = {
  readonly link: string
  readonly offer: Offer
  readonly isRun: boolean
  readonly onCustomers: () => void
  readonly onLarge: () => void
}

export function CodePanel({ link, offer, isRun, onCustomers, onLarge }: Props) {
  const code = useMemo(() => codeOf(link), [link])
  if (!code) {
    return (
      <div className={style.code}>
        <p>{t('share.tooLongForCode')}</p>
        <Button onClick={onCustomers}>{t('share.showCustomers')}</Button>
      </div>
    )
  }
  return (
    <div className={style.code}>
      <QrCode code={code} name={isRun ? t('share.codeOfRun') : nameOf(offer)} />
      {!isRun && <Button onClick={onLarge}>{t('share.large')}</Button>}
    </div>
  )
}

/** What a code of customers is called. */
export function nameOf({ level, seed }: Offer): string {
  return t('share.codeOfCustomers', { level: levelName(level), seed })
}
