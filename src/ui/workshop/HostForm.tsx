// Opening a room: its first level, or a rehearsal that may run faster.
import { useState } from 'react'
import type { Workshop } from '../../host/index.ts'
import { HOUSE_LEVEL } from '../../levels/index.ts'
import { go } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Select } from '../kit/Field.tsx'
import { Switch } from '../kit/Switch.tsx'
import { levelChoices } from './names.ts'
import { refusalWords } from './useWorkshop.ts'
import style from './Workshop.module.css'

const SPEEDS = [1, 4, 16] as const

export function HostForm({ workshop }: { readonly workshop: Workshop }) {
  const { app } = useGame()
  const [level, setLevel] = useState<string>(HOUSE_LEVEL)
  const [isRehearsal, setRehearsal] = useState(false)
  const [speed, setSpeed] = useState(4)
  const [said, setSaid] = useState<string | null>(null)
  const open = async () => {
    const answer = await workshop.open({ level, isRehearsal, speed })
    if (answer.ok) go(app, { name: 'facilitator', code: answer.code })
    else setSaid(refusalWords(answer.reason))
  }
  return (
    <div className={style.form}>
      <Select label={t('workshop.level')} value={level} onChange={setLevel}>
        <LevelOptions />
      </Select>
      <Switch label={t('workshop.rehearse')} on={isRehearsal} onSwitch={setRehearsal} />
      {isRehearsal && (
        <>
          <p>{t('workshop.rehearseHint')}</p>
          <Select
            label={t('workshop.speed')}
            value={String(speed)}
            onChange={(value) => setSpeed(Number(value))}
          >
            {SPEEDS.map((times) => (
              <option key={times} value={times}>
                {t('workshop.times', { times: number(times) })}
              </option>
            ))}
          </Select>
        </>
      )}
      <Button kind="primary" onClick={() => void open()}>
        {t('workshop.open')}
      </Button>
      <output>{said}</output>
    </div>
  )
}

export function LevelOptions() {
  return levelChoices().map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
