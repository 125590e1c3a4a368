// What a screen can do without, until it has come.
import { useEffect } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { setDevice } from '../store/index.ts'
import { useGame } from './game.ts'
import { usePart, type Part } from './later.ts'
import { play, workshop } from './parts.ts'

export type ExtraPart =
  | 'Gamepad'
  | 'PadLegend'
  | 'Offered'
  | 'CampaignWay'
  | 'TitleLinks'
  | 'RoomMenu'

const extras: Readonly<Record<ExtraPart, Part<ComponentType>>> = {
  Gamepad: play.pick((all) => all.Gamepad),
  PadLegend: play.pick((all) => all.PadLegend),
  Offered: play.pick((all) => all.Offered),
  CampaignWay: play.pick((all) => all.CampaignWay),
  TitleLinks: play.pick((all) => all.TitleLinks),
  RoomMenu: workshop.pick((all) => all.RoomMenu),
}

type Props = {
  readonly part: ExtraPart
  readonly before?: ReactNode // what stands in its place until it has come
}

export function Extra({ part, before = null }: Props) {
  const { app } = useGame()
  const { Found, missing } = usePart(extras[part])
  useEffect(() => {
    if (Found) setDevice(app, { screensReady: true })
  }, [app, Found])
  if (Found) return <Found />
  return missing ? null : before
}
