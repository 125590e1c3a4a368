// Beside the question the room of the level that it is about, with its first guests: the venue and its
// tables are to be seen, and nothing that would give the answer away.
import { useEffect } from 'react'
import { HOUSE_SEED, levelOf } from '../../levels/index.ts'
import type { CampaignId } from '../../levels/index.ts'
import { unplayedRun } from '../../runs/index.ts'
import { useApp, useGame } from '../game.ts'
import { RoomBeside, useHasRoomBeside } from '../room/RoomBeside.tsx'

const SEATED_MS = 6_000 // since opening

export function RoomAhead({ level: id }: { readonly level: CampaignId }) {
  const { host } = useGame()
  const isReady = useApp(({ device }) => device.stageReady && !device.stageFailure)
  const isSeen = useHasRoomBeside() && isReady
  useEffect(() => {
    const level = levelOf(id)
    if (!isSeen || !level) return
    const run = unplayedRun(level, HOUSE_SEED, level.mode ?? 'async', SEATED_MS)
    host.preview([run], SEATED_MS)
  }, [host, id, isSeen])
  return <RoomBeside />
}
