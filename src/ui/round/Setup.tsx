// A round begins: which café, which modes, whose customers, and who is first.
import { useState } from 'react'
import { HOUSE_SEED, levelIds } from '../../levels/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { Choice } from '../kit/Choice.tsx'
import { useGame, useLevelId, useSettings } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { Head } from './Head.tsx'
import { NameForm } from './NameForm.tsx'
import style from './Round.module.css'

type Modes = Mode | 'both'
type Customers = 'fresh' | 'house'

const choices = ['both', 'blocking', 'async'] as const satisfies readonly Modes[]

type Terms = { readonly level: string; readonly modes: Modes; readonly customers: Customers }

export function Setup({ hasFocus }: { readonly hasFocus: boolean }) {
  const { host } = useGame()
  const owner = useSettings(({ name }) => name)
  const level = useLevelId()
  const [terms, setTerms] = useState<Terms>({ level, modes: 'both', customers: 'fresh' })
  const begin = (name: string) => {
    const modes = terms.modes === 'both' ? MODES : [terms.modes]
    host.round({ type: 'begin', ...terms, modes, name })
  }
  return (
    <>
      <Head icon="laptop" title={t('round.title')} below={t('round.intro')} />
      <Card className={style.card}>
        <Choices terms={terms} onChoose={(chosen) => setTerms({ ...terms, ...chosen })} />
        <NameForm
          label={t('round.firstName')}
          go={t('round.begin')}
          first={owner}
          hasFocus={hasFocus}
          onName={begin}
        />
      </Card>
    </>
  )
}

type ChoicesProps = { readonly terms: Terms; readonly onChoose: (chosen: Partial<Terms>) => void }

function Choices({ terms, onChoose }: ChoicesProps) {
  return (
    <>
      <Choice
        legend={t('round.level')}
        options={levelIds.map((id) => ({ value: id, label: t(`level.${id}.name`) }))}
        value={terms.level}
        onChoose={(level) => onChoose({ level })}
      />
      <Choice
        legend={t('round.modes')}
        options={choices.map((value) => ({ value, label: t(`round.modesChoice.${value}`) }))}
        value={terms.modes}
        onChoose={(modes) => onChoose({ modes })}
      />
      <Choice
        legend={t('round.customers')}
        options={[
          { value: 'fresh', label: t('round.customersChoice.fresh') },
          { value: 'house', label: t('round.customersChoice.house', { seed: HOUSE_SEED }) },
        ]}
        value={terms.customers}
        onChoose={(customers) => onChoose({ customers })}
      />
    </>
  )
}
