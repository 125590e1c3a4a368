// What the parts of a room's screens are given.
import type { RoomVisit, Workshop } from '../../host/index.ts'
import type { OwnView } from '../../room/index.ts'
import type { RoomView } from '../../workshop/index.ts'

export type ControlProps = {
  readonly visit: RoomVisit
  readonly view: RoomView
  readonly workshop: Workshop
}

export type PhaseProps = ControlProps & { readonly own: OwnView }

export type ProjectorProps = {
  readonly view: RoomView
  readonly workshop: Workshop
  readonly link: string
  readonly onLarge: () => void // the code on the whole screen
}
