// The album: one card a place where async work is met. Cards come by playing, and all can be read at
// once by whoever wants to.
import { useId, useState } from 'react'
import { cards } from '../../levels/index.ts'
import type { CardId, PlannedId } from '../../levels/index.ts'
import { openCards, ratioOf } from '../../runs/index.ts'
import { backTo, go } from '../../store/index.ts'
import type { Progress } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { tenths } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { Switch } from '../kit/Switch.tsx'
import { nameOf } from '../map/signs.ts'
import { pictures } from './pictures.ts'
import style from './Album.module.css'

export function Album() {
  const { app } = useGame()
  const progress = useApp((all) => all.progress)
  const [isAll, setAll] = useState(false)
  const open = openCards(progress)
  const back = () => backTo(app, { name: 'map' })
  useEscape(back)
  return (
    <Page own={style}>
      <h1>{t('campaign.album')}</h1>
      <p>{t('album.intro', { open: number(open.size), of: number(cards.length) })}</p>
      <Switch label={t('album.showAll')} on={isAll} onSwitch={setAll} />
      <ul className={style.cards}>
        {cards.map(({ id, after }) => (
          <li key={id}>
            {isAll || open.has(id) ? (
              <AlbumCard id={id} progress={progress} />
            ) : (
              <ClosedCard id={id} after={after} />
            )}
          </li>
        ))}
      </ul>
      <Toolbar>
        <Button ref={takeFocus} onClick={back}>
          {t('campaign.toMap')}
        </Button>
        <Button onClick={() => go(app, { name: 'questions' })}>{t('campaign.questions')}</Button>
      </Toolbar>
    </Page>
  )
}

type CardProps = { readonly id: CardId; readonly progress: Progress }

function AlbumCard({ id, progress }: CardProps) {
  const nameId = useId()
  const figures = id === 'gains' ? ownFigures(progress) : null
  return (
    <Card as="article" className={style.card} aria-labelledby={nameId} data-card={id}>
      <Icon name={pictures[id]} size={2.6} />
      <h2 id={nameId}>{t(`card.${id}.name`)}</h2>
      <p>
        <Rich text={t(`card.${id}.text`)} />
      </p>
      <p>{figures ?? <Rich text={t('album.example', { example: t(`card.${id}.example`) })} />}</p>
      <p>
        <Rich text={t('album.notWhen', { notWhen: t(`card.${id}.notWhen`) })} />
      </p>
    </Card>
  )
}

/** What the same customers brought in the first two levels; null before both were played. */
function ownFigures(progress: Progress): string | null {
  const blocking = progress['stand-and-wait']?.best ?? 0
  const async = progress['drop-the-ticket']?.best ?? 0
  const ratio = ratioOf(blocking, async)
  if (ratio === null) return null
  const [stood, walked] = [number(blocking), number(async)]
  return t('album.figures', { blocking: stood, async: walked, ratio: tenths(ratio) })
}

type ClosedProps = { readonly id: CardId; readonly after: PlannedId }

function ClosedCard({ id, after }: ClosedProps) {
  const nameId = useId()
  return (
    <Card as="article" className={style.card} aria-labelledby={nameId} data-closed="true">
      <Icon name="locked" size={2.6} />
      <h2 id={nameId}>{t(`card.${id}.name`)}</h2>
      <p>{t('album.comesWith', { level: nameOf(after) })}</p>
    </Card>
  )
}
