// The album: one card a place where async work is met. Cards come by playing, and all can be read at
// once by whoever wants to.
import { useId, useState } from 'react'
import { otherLanguages, twoOrdersIn } from '../../lessons/index.ts'
import { cards } from '../../levels/index.ts'
import type { CardId, PlannedId } from '../../levels/index.ts'
import { openCards } from '../../runs/index.ts'
import { backTo, go } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import type { IconName } from '../art/icons.ts'
import { Rich } from '../controls/Rich.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { Switch } from '../kit/Switch.tsx'
import { Gains, useGains } from './Gains.tsx'
import style from './Album.module.css'
import '../code/code-font.css'

/** The card that has listings. */
const LISTED: CardId = 'languages'

/** The picture of each card. */
const pictures: Readonly<Record<CardId, IconName>> = {
  simple: 'person-walking',
  who: 'person-raising-hand',
  web: 'laptop',
  mobile: 'mobile-phone',
  api: 'link',
  database: 'package',
  cloud: 'hourglass-not-done',
  realtime: 'bellhop-bell',
  ai: 'robot',
  python: 'snail',
  gains: 'trophy',
  drawbacks: 'balance-scale',
  mistakes: 'warning',
  languages: 'thought-balloon',
  model: 'magnifying-glass-tilted-left',
}

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
      <div className={style.all}>
        <Switch label={t('album.showAll')} on={isAll} onSwitch={setAll} />
      </div>
      <ul className={style.cards}>
        {cards.map(({ id, after }) => (
          <li key={id} className={id === LISTED ? style.wide : undefined}>
            {isAll || open.has(id) ? <AlbumCard id={id} /> : <ClosedCard id={id} after={after} />}
          </li>
        ))}
      </ul>
      <Toolbar>
        <Button ref={takeFocus} onClick={back}>
          {t('campaign.toMap')}
        </Button>
        <Button onClick={() => go(app, { name: 'questions' })}>{t('campaign.questions')}</Button>
        <Button onClick={() => print()}>{t('album.print')}</Button>
      </Toolbar>
    </Page>
  )
}

function AlbumCard({ id }: { readonly id: CardId }) {
  const nameId = useId()
  const own = useGains()
  const gains = id === 'gains' ? own : null
  return (
    <Card as="article" className={style.card} aria-labelledby={nameId} data-card={id}>
      <Icon name={pictures[id]} size={2.6} />
      <h2 id={nameId}>{t(`card.${id}.name`)}</h2>
      <p>
        <Rich text={t(`card.${id}.text`)} />
      </p>
      {gains ? (
        <Gains {...gains} />
      ) : (
        <p>
          <Rich text={t('album.example', { example: t(`card.${id}.example`) })} />
        </p>
      )}
      {id === LISTED && <SameOrders />}
      <p>
        <Rich text={t('album.notWhen', { notWhen: t(`card.${id}.notWhen`) })} />
      </p>
    </Card>
  )
}

type ClosedProps = { readonly id: CardId; readonly after: PlannedId }

function ClosedCard({ id, after }: ClosedProps) {
  const nameId = useId()
  return (
    <Card as="article" className={style.card} aria-labelledby={nameId} data-closed="true">
      <Icon name="locked" size={2.6} />
      <h2 id={nameId}>{t(`card.${id}.name`)}</h2>
      <p>{t('album.comesWith', { level: levelName(after) })}</p>
    </Card>
  )
}

/**
 * The same two orders in languages that the campaign does not speak, each folded, and what all of them
 * print.
 */
function SameOrders() {
  const [first] = otherLanguages
  return (
    <div className={style.orders}>
      {otherLanguages.map((language) => (
        <details key={language}>
          <summary>{t('album.ordersIn', { language: t(`album.languages.${language}`) })}</summary>
          <pre>
            {twoOrdersIn(language)
              .lines.map(({ text }) => text)
              .join('\n')}
          </pre>
        </details>
      ))}
      <div>
        <p>{t('album.allPrint')}</p>
        <pre>
          {first &&
            twoOrdersIn(first)
              .prints.map(({ text }) => text)
              .join('\n')}
        </pre>
      </div>
    </div>
  )
}
