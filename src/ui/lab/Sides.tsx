// On a phone: which side of the lab is up, and the choice of it.
import { useLayoutEffect, useRef } from 'react'
import { t } from '../../words/index.ts'
import { Segments } from '../kit/Switch.tsx'
import { sides } from './sides.ts'
import type { Side } from './sides.ts'
import style from './Lab.module.css'

type Props = { readonly side: Side; readonly onChoose: (side: Side) => void }

/** A focus that was in the side that goes comes to the choice. */
export function Sides({ side, onChoose }: Props) {
  const own = useRef<HTMLDivElement>(null)
  const shown = useRef(side)
  useLayoutEffect(() => {
    if (shown.current === side) return
    shown.current = side
    const buttons = own.current?.querySelectorAll('button')
    if (isFocusLost()) buttons?.[sides.indexOf(side)]?.focus()
  }, [side])
  return (
    <div ref={own} className={style.sides}>
      <Segments
        label={t('lab.sides')}
        options={sides}
        chosen={side}
        wordsOf={(each) => t(`lab.${each}`)}
        onChoose={onChoose}
      />
    </div>
  )
}

/** What has gone is the page itself at once; what is not drawn stays the active element until the next frame. */
function isFocusLost(): boolean {
  const { activeElement, body } = document
  return !activeElement || activeElement === body || activeElement.getClientRects().length === 0
}
