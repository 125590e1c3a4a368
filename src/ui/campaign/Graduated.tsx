// What a player knows at the end of the campaign, one line a level, and where the game goes on from here.
import { campaignLevels, finalLevel } from '../../levels/index.ts'
import { isLearnt } from '../../runs/index.ts'
import { backTo, go, TITLE } from '../../store/index.ts'
import type { Route } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import type { IconName } from '../art/icons.ts'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { icons } from '../map/signs.ts'
import { SANDBOX } from '../sandbox/start.ts'
import style from './Lesson.module.css'

type Way = {
  readonly name: 'free' | 'daily' | 'sandbox' | 'round'
  readonly icon: IconName
  readonly to: Route
}

const ways: readonly Way[] = [
  { name: 'free', icon: 'fork-and-knife-with-plate', to: TITLE },
  { name: 'daily', icon: 'calendar', to: { name: 'daily' } },
  { name: 'sandbox', icon: 'gear', to: SANDBOX },
  { name: 'round', icon: 'busts-in-silhouette', to: { name: 'round' } },
]

export function Graduated() {
  return (
    <>
      <Known />
      <Onward />
    </>
  )
}

function Known() {
  const progress = useApp((app) => app.progress)
  const learnt = campaignLevels.filter(({ id }) => id !== finalLevel && isLearnt(id, progress))
  if (learnt.length === 0) return null
  return (
    <Card aria-labelledby="graduated-known">
      <h2 id="graduated-known">{t('graduated.known')}</h2>
      <ul className={style.known}>
        {learnt.map(({ id }) => (
          <li key={id}>
            <Icon name={icons[id]} size={1.6} />
            <span>
              <b>{t(`lesson.${id}.teaches`)}</b> <small>{levelName(id)}</small>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Onward() {
  const { app } = useGame()
  const leave = (to: Route) => (to.name === 'title' ? backTo(app, to) : go(app, to))
  return (
    <Card aria-labelledby="graduated-onward">
      <h2 id="graduated-onward">{t('graduated.onward')}</h2>
      <ul className={style.onward}>
        {ways.map(({ name, icon, to }) => (
          <li key={name}>
            <Button aria-describedby={`graduated-${name}`} onClick={() => leave(to)}>
              <Icon name={icon} /> {t(`graduated.${name}`)}
            </Button>
            <small id={`graduated-${name}`}>{t(`graduated.${name}Hint`)}</small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
