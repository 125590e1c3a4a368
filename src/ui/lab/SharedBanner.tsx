// A program that came by a link: shown as text and named as somebody else's. It is only run when it has
// been taken into the editor and Run is pressed.
import { endings } from '../../code/index.ts'
import type { SharedProgram } from '../../store/index.ts'
import type { Task } from '../../tasks/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import style from './Tasks.module.css'

type Props = {
  readonly shared: SharedProgram
  readonly task: Task | null // that it is for
  readonly onTake: () => void
  readonly onDrop: () => void
}

export function SharedBanner({ shared: { language, text }, task, onTake, onDrop }: Props) {
  const name = t('lab.sharedText', { language: t(`codeLanguage.${language}`) })
  return (
    <Card className={style.shared} aria-label={name}>
      <p>{t('lab.shared')}</p>
      {task && <p>{t('lab.sharedTask', { task: t(`labTasks.${task.id}.name`) })}</p>}
      <pre
        tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        aria-label={name}
        data-ending={endings[language]}
      >
        {text}
      </pre>
      <div className={style.sharedWays}>
        <Button kind="primary" onClick={onTake}>
          {t('lab.sharedTake')}
        </Button>
        <Button kind="quiet" onClick={onDrop}>
          {t('lab.sharedDrop')}
        </Button>
      </div>
    </Card>
  )
}
