// The ways to the room: the projector's window, the code for everybody, and the link for whoever leads it.
import { useState } from 'react'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { copyText } from '../share/send.ts'
import { spoken } from '../share/link.ts'
import type { ControlProps } from './props.ts'
import { QrCode, spacedCode } from './QrCode.tsx'
import style from './Facilitator.module.css'

export function RoomLinks({ visit: { code }, workshop }: ControlProps) {
  const join = workshop.joinLink(code)
  const steer = workshop.hostLink(code)
  const [said, setSaid] = useState('')
  const copy = async (link: string) => setSaid((await copyText(link)) ? t('workshop.copied') : link)
  return (
    <Card className={style.links}>
      <div className={style.qr}>
        <QrCode link={join} room={code} />
      </div>
      <div className={style.ways}>
        <p>
          {t('workshop.orOpen')} <b>{spoken(join).replace(/\/#.*/, '')}</b>
        </p>
        <p className={style.code}>{spacedCode(code)}</p>
        <Button onClick={() => openProjector(code)}>{t('workshop.projector')}</Button>
        <small>{t('workshop.projectorHint')}</small>
        {steer !== null && (
          <>
            <Button onClick={() => void copy(steer)}>{t('workshop.steer')}</Button>
            <small>{t('workshop.steerHint')}</small>
          </>
        )}
        <output className={style.said}>{said}</output>
      </div>
    </Card>
  )
}

/** The key is this browser's: the address has the code alone. */
function openProjector(code: string): void {
  open(`${location.pathname}${location.search}#projector=${code}`, `projector-${code}`) // in its language
}
