// The round: set up, passed on from one to the next, and told as a table.
import { useEffect, useState } from 'react'
import { HOUSE_SEED, levelIds } from '../../levels/index.ts'
import { modeNow, type Round } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { type IconName } from '../art/icons.ts'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useApp, useGame, useLevelId, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Choice } from '../kit/Field.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { levelName } from '../format.ts'
import { RoomBeside } from '../room/RoomBeside.tsx'
import { NameForm } from './NameForm.tsx'
import { Handover, NextPlayer } from './NextPlayer.tsx'
import { RoundTable } from './RoundTable.tsx'
import style from './Round.module.css'

export function RoundScreen() {
  const { app, host } = useGame()
  const round = useApp((all) => all.round)
  const [done, setDone] = useState(round?.ended ? round.id : null) // a new one is to begin
  const [isFresh, setFresh] = useState(false) // the button that had the focus is gone
  const [back] = useState(() => () => host.toTitle())
  useEscape(back)
  useEffect(() => host.round({ type: 'look' }), [host])
  const isNew = round === null || (round.ended && round.id === done)
  const beginAnew = () => {
    setDone(round?.id ?? null)
    setFresh(true)
  }
  return (
    <Page own={style} beside={<RoomBeside />}>
      {isNew ? (
        <Setup hasFocus={isFresh} />
      ) : (
        <RoundContent key={`${round.id} ${round.turn.name}`} round={round} />
      )}
      <Toolbar className={style.ways}>
        {!isNew && <Next round={round} onFresh={beginAnew} />}
        <Button kind="quiet" onClick={() => go(app, { name: 'collect' })}>
          {t('collect.open')}
        </Button>
        <Button kind="quiet" onClick={back}>
          {t('round.back')}
        </Button>
      </Toolbar>
    </Page>
  )
}

type NextProps = { readonly round: Round; readonly onFresh: () => void }

/** To the end of the round, and from there to another: by a button of its own, which is announced. */
function Next({ round, onFresh }: NextProps) {
  const { host } = useGame()
  if (!round.ended) {
    return (
      <Button key="end" onClick={() => host.round({ type: 'end' })}>
        {t('round.end')}
      </Button>
    )
  }
  return (
    <Button key="fresh" kind="primary" ref={takeFocus} onClick={onFresh}>
      {t('round.fresh')}
    </Button>
  )
}

function RoundContent({ round }: { readonly round: Round }) {
  const [passedOver, passOver] = useState(false)
  const mode = modeNow(round)
  return (
    <>
      <Head
        icon={round.ended ? 'trophy' : 'laptop'}
        title={t(round.ended ? 'round.tableEnded' : 'round.title')}
        below={wholeOf(round)}
      />
      {!round.ended && mode && !passedOver && (
        <Handover round={round} mode={mode} onPassOver={() => passOver(true)} />
      )}
      {!round.ended && (!mode || passedOver) && (
        <NextPlayer round={round} hasFocus={passedOver} onTurn={() => passOver(false)} />
      )}
      {(round.ended || round.results.length > 0) && <RoundTable round={round} />}
    </>
  )
}

function wholeOf({ level, seed }: Round): string {
  return t('round.whole', { level: levelName(level), seed })
}

type Modes = Mode | 'both'
type Customers = 'fresh' | 'house'

const choices = ['both', 'blocking', 'async'] as const satisfies readonly Modes[]

type Terms = { readonly level: string; readonly modes: Modes; readonly customers: Customers }

/** A round begins: which café, which modes, whose customers, and who is first. */
function Setup({ hasFocus }: { readonly hasFocus: boolean }) {
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

type HeadProps = { readonly icon: IconName; readonly title: string; readonly below: string }

/** What every page of the round begins with. */
function Head({ icon, title, below }: HeadProps) {
  return (
    <header>
      <Icon name={icon} size={2.6} />
      <h1>
        {title}
        <small>{below}</small>
      </h1>
    </header>
  )
}
