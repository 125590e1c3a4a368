// Which level comes next: any, as long as no round of the present one is on.
import { useState } from 'react'
import { levelOf } from '../../levels/index.ts'
import { allowsMode, MODES } from '../../sim/index.ts'
import { list, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Select } from '../kit/Field.tsx'
import type { ControlProps } from './props.ts'
import { LevelOptions } from './HostForm.tsx'
import { whereItDoesNotHelp } from './names.ts'
import style from './Facilitator.module.css'

export function PlanRound({ view, workshop }: ControlProps) {
  const [level, setLevel] = useState(view.shared.exercise.level)
  const plan = () => {
    const found = levelOf(level)
    const modes = MODES.filter((mode) => found && allowsMode(found, mode))
    workshop.command({ type: 'plan', level, modes, asks: modes.length > 1 })
  }
  return (
    <Card className={style.next}>
      <h2>{t('workshop.another')}</h2>
      <p>{t('workshop.anotherHint', { levels: list(whereItDoesNotHelp()) })}</p>
      <Select label={t('workshop.anotherLevel')} value={level} onChange={setLevel}>
        <LevelOptions />
      </Select>
      <Button onClick={plan}>{t('workshop.anotherGo')}</Button>
    </Card>
  )
}
