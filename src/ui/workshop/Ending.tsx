// The end: what is taken home, the session over for everybody, the room deleted. What cannot be taken back
// asks first.
import { useState } from 'react'
import { t } from '../../words/index.ts'
import { takeFocus } from '../focus.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { Switch } from '../kit/Switch.tsx'
import { save } from '../save.ts'
import type { ControlProps } from './props.ts'
import style from './Facilitator.module.css'

type Asked = 'end' | 'remove'

export function Ending({ view, workshop }: ControlProps) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const isOver = view.shared.phase.type === 'ended'
  const act = () => {
    if (asked === 'end') workshop.command({ type: 'end' })
    else void workshop.remove()
    setAsked(null)
  }
  if (asked) {
    return (
      <Card className={style.next} role="alert">
        <h2>{t(`workshop.${asked}Ask`)}</h2>
        <Toolbar as="div">
          <Button kind="primary" ref={takeFocus} onClick={() => setAsked(null)}>
            {t('workshop.stay')}
          </Button>
          <Button kind="danger" onClick={act}>
            {t(`workshop.${asked}Go`)}
          </Button>
        </Toolbar>
      </Card>
    )
  }
  return (
    <>
      <Export workshop={workshop} />
      <Toolbar as="div">
        {!isOver && <Button onClick={() => setAsked('end')}>{t('workshop.end')}</Button>}
        <Button kind="quiet" onClick={() => setAsked('remove')}>
          {t('workshop.remove')}
        </Button>
      </Toolbar>
    </>
  )
}

/** The room's record: a table for a spreadsheet, or everything, to be verified again. */
function Export({ workshop }: Pick<ControlProps, 'workshop'>) {
  const [hasNames, setNames] = useState(true)
  const [said, setSaid] = useState('')
  const take = async (file: 'export.csv' | 'export.json') => {
    const found = await workshop.export(file, hasNames)
    if (found) save(found)
    setSaid(found ? '' : t('workshop.refused.noAnswer'))
  }
  return (
    <Card>
      <h2>{t('workshop.export')}</h2>
      <p>{t('workshop.exportHint')}</p>
      <Switch label={t('workshop.exportNames')} on={hasNames} onSwitch={setNames} />
      <Toolbar as="div">
        <Button onClick={() => void take('export.csv')}>{t('workshop.exportTable')}</Button>
        <Button onClick={() => void take('export.json')}>{t('workshop.exportAll')}</Button>
      </Toolbar>
      <output>{said}</output>
    </Card>
  )
}
