// A round begins: which café, which modes, whose customers, and who is first.
import { useState } from 'react'
import { HOUSE_SEED, levelIds } from '../../levels/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { say, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Choice } from '../controls/Choice.tsx'
import { useGame, useLevelId, useSettings } from '../game.ts'
import { NameForm } from './NameForm.tsx'
import style from './Round.module.css'

type Modes = Mode | 'both'
type Customers = 'fresh' | 'house'

const choices = ['both', 'blocking', 'async'] as const satisfies readonly Modes[]

export function Setup({ hasFocus }: { readonly hasFocus: boolean }) {
  const { host } = useGame()
  const owner = useSettings(({ name }) => name)
  const [level, setLevel] = useState(useLevelId())
  const [modes, setModes] = useState<Modes>('both')
  const [customers, setCustomers] = useState<Customers>('fresh')
  const begin = (name: string) => {
    const played = modes === 'both' ? MODES : [modes]
    host.round({ type: 'begin', level, modes: played, customers, name })
  }
  return (
    <>
      <header>
        <Icon name="laptop" size={2.6} />
        <h1>
          {t('round.title')}
          <small>{t('round.intro')}</small>
        </h1>
      </header>
      <section className={style['card']}>
        <Choice
          legend={t('round.level')}
          options={levelIds.map((id) => ({ value: id, label: say(`level.${id}.name`) }))}
          value={level}
          onChoose={setLevel}
        />
        <Choice
          legend={t('round.modes')}
          options={choices.map((value) => ({ value, label: t(`round.modesChoice.${value}`) }))}
          value={modes}
          onChoose={setModes}
        />
        <Choice
          legend={t('round.customers')}
          options={[
            { value: 'fresh', label: t('round.customersChoice.fresh') },
            { value: 'house', label: t('round.customersChoice.house', { seed: HOUSE_SEED }) },
          ]}
          value={customers}
          onChoose={setCustomers}
        />
        <NameForm
          label={t('round.firstName')}
          go={t('round.begin')}
          first={owner}
          hasFocus={hasFocus}
          onName={begin}
        />
      </section>
    </>
  )
}
