// Over a shift of a room: the room pauses, with a word; or the player has opened the menu, while the room's
// clock goes on.
import { t } from '../../words/index.ts'
import { takeFocus } from '../focus.ts'
import { useGame, usePlay, usePlayStatus } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useVisit, useWorkshop } from './useWorkshop.ts'
import style from './Workshop.module.css'

export function RoomMenu() {
  const { host } = useGame()
  const play = usePlay()
  const status = usePlayStatus(play)
  const visit = useVisit(useWorkshop())
  const word = visit?.view?.shared.pausedFor ?? null
  const goOn = () => play?.resume()
  if (status !== 'paused') return null
  return (
    <Dialog className={style.door} labelledBy="room-menu" closesBeside={false} onClose={goOn}>
      <h2 id="room-menu">{t(word === null ? 'workshop.menu' : 'workshop.paused')}</h2>
      {word !== null && word !== '' && <p className={style.word}>{word}</p>}
      <p>{t(word === null ? 'workshop.menuHint' : 'workshop.pausedHint')}</p>
      {word === null && (
        <Button kind="primary" ref={takeFocus} onClick={goOn}>
          {t('workshop.goOn')}
        </Button>
      )}
      <Button onClick={() => host.toTitle()}>{t('workshop.leave')}</Button>
      <small>{t('workshop.leaveHint')}</small>
    </Dialog>
  )
}
