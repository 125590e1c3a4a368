// Who is next? A new name joins; a name that is in the round already is asked about first, so that
// nobody plays under somebody else's by accident.
import { useState } from 'react'
import { namesake, type Round } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { takeFocus } from '../focus.ts'
import { useGame, useScores } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import { namesFor } from './names.ts'
import { NameForm } from './NameForm.tsx'
import style from './Round.module.css'

type Asked = { readonly typed: string; readonly known: string; readonly denied: boolean }

type Props = {
  readonly round: Round
  readonly hasFocus: boolean // from the start: what had it is gone
  readonly onTurn: () => void
}

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
