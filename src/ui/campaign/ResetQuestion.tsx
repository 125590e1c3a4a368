// Asks before a level, or the whole campaign, is forgotten. Keeping is the safe answer and has the focus.
import { t } from '../../words/index.ts'
import { takeFocus } from '../focus.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Toolbar } from '../kit/Page.tsx'
import style from './Lesson.module.css'

type Props = {
  readonly what: 'resetAll' | 'resetLevel'
  readonly onStay: () => void
  readonly onReset: () => void
}

export function ResetQuestion({ what, onStay, onReset }: Props) {
  const reset = () => {
    onStay()
    onReset()
  }
  return (
    <Dialog className={style.question} labelledBy="reset-title" onClose={onStay}>
      <h2 id="reset-title">{t(`map.${what}.title`)}</h2>
      <p>{t(`map.${what}.text`)}</p>
      <Toolbar as="div">
        <Button kind="primary" ref={takeFocus} onClick={onStay}>
          {t('map.keep')}
        </Button>
        <Button kind="danger" onClick={reset}>
          {t(`map.${what}.yes`)}
        </Button>
      </Toolbar>
    </Dialog>
  )
}
