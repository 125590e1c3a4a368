// What stands where something could not be shown: why, and the one thing to do about it.
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import style from './Failure.module.css'

/** What to say where the stage could not come. */
export const failureKeys = {
  noCanvas: 'notice.noCanvas',
  notLoaded: 'notice.stageNotLoaded',
} as const

export function Failure({ text }: { readonly text: string }) {
  return (
    <div className={style.failure} role="alert">
      <Icon name="warning" size={3} />
      <h2>{t('failure.title')}</h2>
      <p>{text}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {t('failure.reload')}
      </Button>
    </div>
  )
}
