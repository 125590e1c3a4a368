// A place on the screen for the stage's element. The stage watches the element's size.
import { useLayoutEffect, useRef } from 'react'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useApp, useGame } from '../game.ts'
import { Failure, failureKeys } from '../notices/Notices.tsx'
import style from './RoomSlot.module.css'

type Props = { readonly second?: boolean }

export function RoomSlot({ second = false }: Props) {
  const game = useGame()
  const element = second ? game.secondRoomElement : game.roomElement
  const ready = useApp(({ device }) => device.stageReady)
  const slot = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    slot.current?.append(element)
    return () => element.remove()
  }, [element])
  return <div ref={slot} className={style.slot} data-ready={ready} />
}

/** What stands in the room's place until the stage has come, or when it could not. */
export function StageState() {
  const ready = useApp(({ device }) => device.stageReady)
  const failure = useApp(({ device }) => device.stageFailure)
  if (failure) return <Failure text={t(failureKeys[failure])} />
  if (ready) return null
  return (
    <output className={style.opening}>
      <Icon name="bellhop-bell" size={3} />
      {t('hud.opening')}
    </output>
  )
}
