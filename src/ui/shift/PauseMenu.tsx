// The shift is paused: go on, start again, or leave. What would lose a score asks first.
import { useEffect, useState, type KeyboardEvent } from 'react'
import type { Play } from '../../play/index.ts'
import { backTo } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { ProjectorButton } from '../controls/DeviceButtons.tsx'
import { takeFocus } from '../focus.ts'
import { useApp, useGame } from '../game.ts'
import { isPress } from '../keys.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { PadLegend } from '../title/TitleLinks.tsx'
import { useIsCampaign } from './keys.ts'
import style from './OverRoom.module.css'

type Asked = 'again' | 'leave'

type Props = {
  readonly play: Play
  readonly isHidden: boolean // the room, for the try is ranked
  readonly asks: Asked | null // at once
  readonly onGone: () => void
}

export function PauseMenu({ play, isHidden, asks, onGone }: Props) {
  useEffect(() => onGone, [onGone])
  const [asked, setAsked] = useState(asks)
  const acts = useActs()
  const isCampaign = useIsCampaign()
  const ask = (what: Asked) => {
    const asksFirst = play.room.now > 0 && !(isCampaign && what === 'again')
    if (asksFirst) setAsked(what)
    else acts[what]()
  }
  const back = () => (asked ? setAsked(null) : play.resume())
  return (
    <Dialog
      className={style.pauseMenu}
      labelledBy="pause-title"
      closesBeside={false}
      onClose={back}
      onKeyDown={(event) => {
        spaceResumes(event, back)
        if (isCampaign && isPress(event, 'r')) acts.again()
      }}
    >
      {asked ? (
        <Question asked={asked} onStay={() => setAsked(null)} onGo={acts[asked]} />
      ) : (
        <Choices isHidden={isHidden} onResume={() => play.resume()} onChoose={ask} />
      )}
    </Dialog>
  )
}

type ChoicesProps = {
  readonly isHidden: boolean
  readonly onResume: () => void
  readonly onChoose: (what: Asked) => void
}

function Choices({ isHidden, onResume, onChoose }: ChoicesProps) {
  const isCampaign = useIsCampaign()
  return (
    <>
      <h2 id="pause-title">{t('pause.title')}</h2>
      <p>{t(isHidden ? 'pause.ranked' : 'pause.hint')}</p>
      <Button kind="primary" ref={takeFocus} onClick={onResume}>
        {t('pause.resume')}
      </Button>
      <Button {...(isCampaign && { 'aria-keyshortcuts': 'R' })} onClick={() => onChoose('again')}>
        {t('pause.again')} {isCampaign && <kbd aria-hidden>R</kbd>}
      </Button>
      <Button onClick={() => onChoose('leave')}>{t('pause.leave')}</Button>
      <ProjectorButton />
      <small>{t('pause.keys')}</small>
      <PadLegend />
    </>
  )
}

function useActs(): Readonly<Record<Asked, () => void>> {
  const { host, app } = useGame()
  const isCampaign = useIsCampaign()
  return {
    again: () => host.restart(),
    leave: () => (isCampaign ? backTo(app, { name: 'map' }) : host.toTitle()), // where it was begun
  }
}

/** Space on a button presses it; anywhere else it means back. Held down it means nothing. */
function spaceResumes(event: KeyboardEvent, back: () => void): void {
  if (event.key !== ' ') return
  const onButton = event.target instanceof HTMLButtonElement
  if (onButton && !event.repeat) return
  event.preventDefault()
  if (!event.repeat) back()
}

type QuestionProps = {
  readonly asked: 'again' | 'leave'
  readonly onStay: () => void
  readonly onGo: () => void
}

/** Asks before a running shift is given up. Staying is the safe answer and has the focus. */
function Question({ asked, onStay, onGo }: QuestionProps) {
  const isRanked = useApp(
    ({ route }) => route.name === 'shift' && route.order.purpose.type === 'daily',
  )
  return (
    <>
      <h2 id="pause-title">{t(`pause.${asked}Question`)}</h2>
      <p>{t('pause.lost')}</p>
      {isRanked && <p>{t('daily.lost')}</p>}
      <Button kind="primary" ref={takeFocus} onClick={onStay}>
        {t('pause.stay')}
      </Button>
      <Button kind="danger" onClick={onGo}>
        {t(`pause.${asked}`)}
      </Button>
    </>
  )
}
