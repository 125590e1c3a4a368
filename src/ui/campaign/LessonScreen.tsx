// A level's lesson, to be read again at any time.
import type { RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { levelName } from '../format.ts'
import { Card } from '../kit/Card.tsx'
import { Page } from '../kit/Page.tsx'
import style from './LessonScreen.module.css'

export function LessonScreen({ route: { level } }: { readonly route: RouteOf<'lesson'> }) {
  return (
    <Page own={style}>
      <h1>{levelName(level)}</h1>
      <Card as="p">
        <Rich text={t(`lesson.${level}.learnt`)} />
      </Card>
      <p>
        <Rich text={t('campaign.notHelp', { limits: t(`lesson.${level}.limits`) })} />
      </p>
    </Page>
  )
}
