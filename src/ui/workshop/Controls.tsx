// All that whoever leads the room may do: the next step, a pause, the ways to the room, another level,
// what may be switched, and robots for a rehearsal.
import { useId, useState } from 'react'
import { levelOf } from '../../levels/index.ts'
import type { Settings } from '../../room/index.ts'
import { allowsMode, MODES } from '../../sim/index.ts'
import { LONGEST_PAUSE_WORD } from '../../wire/index.ts'
import { list, number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Field, Input, Select } from '../kit/Field.tsx'
import { Switch } from '../kit/Switch.tsx'
import { spoken } from '../share/link.ts'
import { copyText } from '../share/send.ts'
import { Ending } from './Ending.tsx'
import { LevelOptions } from './HostForm.tsx'
import { whereItDoesNotHelp } from './names.ts'
import { NextStep } from './NextStep.tsx'
import { PeopleList } from './PeopleList.tsx'
import type { ControlProps } from './props.ts'
import { QrCode, spacedCode } from './QrCode.tsx'
import style from './Facilitator.module.css'

export function Controls(props: ControlProps) {
  const { type } = props.view.shared.phase
  const isOver = type === 'ended'
  const mayPlan = type === 'lobby' || type === 'debrief' || type === 'podium'
  return (
    <>
      <div className={style.controls}>
        {!isOver && <NextStep {...props} />}
        {!isOver && <PauseRoom {...props} />}
        <RoomLinks {...props} />
        {mayPlan && <PlanRound {...props} />}
        {!isOver && <RoomSettings {...props} />}
        {type === 'lobby' && <RoomRobots {...props} />}
        <Ending {...props} />
      </div>
      <PeopleList {...props} />
    </>
  )
}

/** The room pauses for everybody, with a word that all can read. */
function PauseRoom({ view, workshop }: ControlProps) {
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

/**
 * The ways to the room: the projector's window, the code for everybody, and the link for whoever leads it.
 */
function RoomLinks({ visit: { code }, workshop }: ControlProps) {
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

/** Which level comes next: any, as long as no round of the present one is on. */
function PlanRound({ view, workshop }: ControlProps) {
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

/** What the facilitator may switch at any time. */
function RoomSettings({ view, workshop }: ControlProps) {
  const { settings } = view.shared
  const set = (changed: Partial<Settings>) =>
    workshop.command({ type: 'change', settings: changed })
  return (
    <Card className={style.next}>
      <h2>{t('workshop.settings')}</h2>
      <Switch
        label={t('workshop.lock')}
        on={settings.isLocked}
        onSwitch={(isLocked) => set({ isLocked })}
      />
      <Switch
        label={t('workshop.latecomers')}
        on={settings.takesLatecomers}
        onSwitch={(takesLatecomers) => set({ takesLatecomers })}
      />
      <Switch
        label={t('workshop.names')}
        on={settings.showsNames}
        onSwitch={(showsNames) => set({ showsNames })}
      />
      <Switch
        label={t('workshop.board')}
        on={settings.showsBoard}
        onSwitch={(showsBoard) => set({ showsBoard })}
      />
    </Card>
  )
}

const COUNTS = [5, 20, 50, 100, 200] as const

/** Robots for a rehearsal, led by this page. */
function RoomRobots({ visit, workshop }: ControlProps) {
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
