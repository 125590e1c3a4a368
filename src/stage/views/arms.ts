// A waiter's two arms: they swing as it walks, one bends to carry the tray, the other to hold slips.
import type { GameObjects } from 'phaser'
import { clamp01 } from '../ease.ts'
import { picture, reframe } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'

export type Arms = {
  readonly parts: readonly GameObjects.Image[]
  move(pose: ArmsPose): void
}

type ArmsPose = {
  readonly side: number // where the tray is, from -1 for left to 1
  readonly carries: number // 0 to 1: how far the arm under the tray is raised
  readonly holds: number // the same of the other, for slips
  readonly step: number // of the walk, -1 to 1
}

const SHOULDER = { x: 24, y: -28 } as const // units from the hip
const PIVOT = { hangs: { x: 0.5, y: 0.12 }, bends: { x: 0.2, y: 0.22 } } as const
const SWING = 0.5 // radians at the far end of a step
const BENT_FROM = 0.35 // share of the way up from which the arm is drawn bent

/** `frameOf` names the picture that stands for another, as for whoever is only an outline. */
export function createArms({ scene }: StageContext, frameOf: (frame: string) => string): Arms {
  const tray = picture(scene, frameOf('waiter-arm'))
  const other = picture(scene, frameOf('waiter-arm'))
  const hanging = frameOf('waiter-arm')
  const bent = frameOf('waiter-arm-up')
  const pose = (arm: GameObjects.Image, side: number, raised: number, swing: number): void => {
    const isBent = raised > BENT_FROM
    const { x, y } = isBent ? PIVOT.bends : PIVOT.hangs
    const share = clamp01((raised - BENT_FROM) / (1 - BENT_FROM))
    reframe(arm, isBent ? bent : hanging)
    arm.setOrigin(x, y).setPosition(SHOULDER.x * side, SHOULDER.y)
    arm.setScale(isBent ? side : 0.85 * side, isBent ? 1 : 0.92)
    arm.setRotation(isBent ? side * 0.7 * (1 - share) : swing - side * 1.1 * raised)
  }
  return {
    parts: [other, tray],
    move({ side, carries, holds, step }) {
      pose(tray, side, carries, SWING * step)
      pose(other, -side, holds, -SWING * step)
    },
  }
}
