// Robots for a rehearsal, led by this page.
import { useState } from 'react'
import { number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Select } from '../kit/Field.tsx'
import type { ControlProps } from './props.ts'
import style from './Facilitator.module.css'

const COUNTS = [5, 20, 50, 100, 200] as const

export function RoomRobots({ visit, workshop }: ControlProps) {
  const [count, setCount] = useState(20)
  return (
    <Card className={style.next}>
      <h2>{t('workshop.robots')}</h2>
      <Select
        label={t('workshop.robotsCount')}
        value={String(count)}
        onChange={(value) => setCount(Number(value))}
      >
        {COUNTS.map((each) => (
          <option key={each} value={each}>
            {number(each)}
          </option>
        ))}
      </Select>
      <Button onClick={() => workshop.addRobots(count, nameOf)}>{t('workshop.addRobots')}</Button>
      {visit.robots > 0 && <p>{t('workshop.robotsHere', { count: visit.robots })}</p>}
    </Card>
  )
}

function nameOf(index: number): string {
  return t('workshop.robotName', { number: number(index) })
}
