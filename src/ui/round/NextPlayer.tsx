// Between two turns: whose it is next, and the laptop handed over.
import { useState } from 'react'
import { bestOf, namesake, type Round } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { Entry } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { takeFocus } from '../focus.ts'
import { useGame, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { levelName } from '../format.ts'
import { NameForm } from './NameForm.tsx'
import style from './Round.module.css'

type Asked = { readonly typed: string; readonly known: string; readonly denied: boolean }

type Props = {
  readonly round: Round
  readonly hasFocus: boolean // from the start: what had it is gone
  readonly onTurn: () => void
}

/**
 * Who is next? A new name joins; a name that is in the round already is asked about first, so that
 * nobody plays under somebody else's by accident.
 */
export function NextPlayer({ round, hasFocus, onTurn }: Props) {
  const { host } = useGame()
  const [asked, setAsked] = useState<Asked | null>(null)
  const turn = (name: string) => {
    host.round({ type: 'turn', name })
    onTurn()
  }
  const ask = (typed: string) => {
    const known = namesake(round, typed)
    if (known === null) turn(typed)
    else setAsked({ typed, known, denied: false })
  }
  if (asked && !asked.denied) {
    return (
      <SameNameQuestion
        name={asked.known}
        onYes={() => turn(asked.known)}
        onNo={() => setAsked({ ...asked, denied: true })}
      />
    )
  }
  return (
    <Card className={style.card}>
      <NameForm
        label={t('round.nextName')}
        go={t('round.nextGo')}
        first={asked?.typed ?? ''}
        hasFocus={hasFocus || asked !== null}
        hint={asked ? t('round.another') : null}
        onName={ask}
      />
      <Known round={round} onChoose={ask} />
    </Card>
  )
}

type KnownProps = { readonly round: Round; readonly onChoose: (name: string) => void }

/** Names used before, one tap away; who is in the round is asked about as if it were typed. */
function Known({ round, onChoose }: KnownProps) {
  const names = namesFor(round, useScores().entries)
  if (names.length === 0) return null
  return (
    <div className={style.known}>
      <p>{t('round.known')}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <Button kind="quiet" onClick={() => onChoose(name)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

type AgainProps = {
  readonly name: string
  readonly onYes: () => void
  readonly onNo: () => void
}

function SameNameQuestion({ name, onYes, onNo }: AgainProps) {
  return (
    <Card className={style.card}>
      <h2>{t('round.again', { name })}</h2>
      <p>{t('round.againHint')}</p>
      <Toolbar as="div" className={style.answers}>
        <Button kind="primary" ref={takeFocus} onClick={onYes}>
          {t('round.againYes', { name })}
        </Button>
        <Button onClick={onNo}>{t('round.againNo')}</Button>
      </Toolbar>
    </Card>
  )
}

const MOST = 6

/** Names of earlier shifts that are not in the round yet, the latest first; each once. */
function namesFor(round: Round, entries: readonly Entry[]): readonly string[] {
  const latest = entries.toSorted((a, b) => (a.date < b.date ? 1 : -1)).map(({ name }) => name)
  return [...new Set(latest)]
    .filter((name) => name !== '' && namesake(round, name) === null)
    .slice(0, MOST)
}

type HandoverProps = {
  readonly round: Round
  readonly mode: Mode
  readonly onPassOver: () => void
}

/** The laptop changes hands: nothing begins before the next one says so. */
export function Handover({ round, mode, onPassOver }: HandoverProps) {
  const { host } = useGame()
  const { turn, results, level } = round
  const { name } = turn
  const best = bestOf(results, mode)
  const isFirst = turn.played.length === 0
  return (
    <Card className={style.handover} data-mode={mode}>
      <Icon name="waving-hand" size={4} />
      <h2>
        {t(isFirst ? 'round.passTo' : 'round.goesOn', { name })} <em>{t('round.ready')}</em>
      </h2>
      <p>
        <ModePill mode={mode} /> <span>{levelName(level)}</span>
      </p>
      <p>{t(`mode.${mode}.sentence`)}</p>
      <p>
        {best
          ? t('round.beat', { score: number(best.score), name: best.name })
          : t('round.beatNone')}
      </p>
      <Toolbar as="div" className={style.answers}>
        <Button
          kind="primary"
          ref={takeFocus}
          onClick={() => host.round({ type: 'play', coached: false })}
        >
          {t(`round.play.${mode}`)}
        </Button>
        <Button onClick={() => host.round({ type: 'play', coached: true })}>
          {t('round.playCoached')}
        </Button>
        <Button kind="quiet" onClick={onPassOver}>
          {t('round.somebodyElse')}
        </Button>
      </Toolbar>
    </Card>
  )
}
