// The sandbox: any finished level with other numbers, in either mode. Its shifts count for nothing, and
// are kept here to be seen again.
import { useEffect, useState } from 'react'
import {
  baseOf,
  campaignLevels,
  dialNames,
  dials,
  dialsOf,
  levelOf,
  levels,
  sandboxId,
} from '../../levels/index.ts'
import type { Dials } from '../../levels/index.ts'
import { isLearnt } from '../../runs/index.ts'
import { MAX_SEED } from '../../sim/index.ts'
import type { Level } from '../../sim/index.ts'
import { backTo, replace } from '../../store/index.ts'
import type { Progress, RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { ModeChoice } from '../campaign/LevelChoices.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Field, Input, Select } from '../kit/Field.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { Slider } from '../kit/Switch.tsx'
import { ownShift } from '../orders.ts'
import { InviteButton } from '../share/ShareButton.tsx'
import { namedIn, valueWords } from './dial-words.ts'
import { Tried } from './Tried.tsx'
import style from './Sandbox.module.css'

type Chosen = RouteOf<'sandbox'>

const KEEP_MS = 250 // a browser takes only so many entries of its history while a slider moves

export function SandboxScreen({ route }: { readonly route: Chosen }) {
  const { app, host } = useGame()
  const [chosen, setChosen] = useState(route)
  const toMap = () => backTo(app, { name: 'map' })
  useEscape(toMap)
  useKept(chosen)
  const { level, seed, mode } = chosen
  const play = () => {
    replace(app, chosen) // Back comes to the sandbox as it is now
    host.start(ownShift(level, seed, mode))
  }
  return (
    <Page own={style}>
      <header>
        <Icon name="gear" size={2.6} />
        <h1>
          {t('sandbox.title')} <small>{t('sandbox.hint')}</small>
        </h1>
      </header>
      <Settings chosen={chosen} onChoose={setChosen} />
      <Toolbar>
        <Button kind="primary" ref={takeFocus} onClick={play}>
          {t('sandbox.play')}
        </Button>
        <Button onClick={() => setChosen({ ...chosen, level: usualId(baseOf(level)) })}>
          {t('sandbox.reset')}
        </Button>
        <InviteButton level={level} seed={seed} />
        <Button onClick={toMap}>{t('campaign.toMap')}</Button>
      </Toolbar>
      <Tried />
    </Page>
  )
}

/** Whatever leads away or loads the page again comes back to the same numbers. */
function useKept(chosen: Chosen): void {
  const { app } = useGame()
  useEffect(() => {
    const timer = setTimeout(() => {
      if (app.getState().route.name === 'sandbox') replace(app, chosen)
    }, KEEP_MS)
    return () => clearTimeout(timer)
  }, [app, chosen])
}

type SettingsProps = {
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}

function Settings({ chosen, onChoose }: SettingsProps) {
  const progress = useApp((app) => app.progress)
  const base = baseOf(chosen.level)
  return (
    <Card className={style.settings} aria-label={t('sandbox.dials')}>
      <Select
        label={t('sandbox.level')}
        value={base}
        onChange={(id) => onChoose({ ...chosen, level: usualId(id) })}
      >
        {finishedLevels(progress, base).map((id) => (
          <option key={id} value={id}>
            {levelName(id)}
          </option>
        ))}
      </Select>
      <Seed seed={chosen.seed} onChoose={(seed) => onChoose({ ...chosen, seed })} />
      <ModeChoice chosen={chosen.mode} onChoose={(mode) => onChoose({ ...chosen, mode })} />
      <AllDials id={chosen.level} onChoose={(level) => onChoose({ ...chosen, level })} />
    </Card>
  )
}

type SeedProps = { readonly seed: number; readonly onChoose: (seed: number) => void }

/** The field shows what is typed; what is no seed is dropped when it is left. */
function Seed({ seed, onChoose }: SeedProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const change = ({ value, valueAsNumber }: HTMLInputElement) => {
    setTyped(value)
    const isSeed = Number.isInteger(valueAsNumber) && valueAsNumber >= 0
    if (isSeed && valueAsNumber <= MAX_SEED) onChoose(valueAsNumber)
  }
  return (
    <Field label={t('sandbox.seed')} id="sandbox-seed">
      <Input
        id="sandbox-seed"
        type="number"
        inputMode="numeric"
        min={0}
        max={MAX_SEED}
        value={typed ?? seed}
        onChange={({ target }) => change(target)}
        onBlur={() => setTyped(null)}
      />
    </Field>
  )
}

type DialsProps = { readonly id: string; readonly onChoose: (id: string) => void }

function AllDials({ id, onChoose }: DialsProps) {
  const level = levelOf(baseOf(id))
  if (!level) return null
  const values: Dials = { ...dialsOf(level), ...namedIn(id) }
  return dialNames.map((name) => {
    const { least, most, step } = dials[name]
    const value = values[name]
    if (value === undefined) return null
    return (
      <Slider
        key={name}
        label={t(`sandbox.dial.${name}`)}
        value={value}
        words={valueWords(name, value)}
        min={least}
        max={most(level)}
        step={step}
        onChange={(next) => onChoose(sandboxId(level, { ...values, [name]: next }))}
      />
    )
  })
}

/** What the title offers, and the campaign's levels that have a star; that which is chosen in any case. */
function finishedLevels(progress: Progress, base: string): readonly string[] {
  const learnt = campaignLevels.filter(({ id }) => isLearnt(id, progress))
  const all = [...levels, ...learnt].map(({ id }): string => id)
  return all.includes(base) ? all : [...all, base]
}

/** The sandbox level that is as the level usually is. */
function usualId(id: string): string {
  const level: Level | undefined = levelOf(id)
  return level ? sandboxId(level, {}) : id
}
