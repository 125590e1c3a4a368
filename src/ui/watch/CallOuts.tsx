// What differs between the two rooms, called out as it happens: one line for a whole room of people.
import { useMemo } from 'react'
import type { Playback } from '../../play/index.ts'
import { callOutAt, differencesOf, type CallOut } from '../../runs/index.ts'
import type { Watching } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import style from './CallOuts.module.css'
import { labelsOf, type Label } from './names.ts'

type Props = { readonly watching: Watching; readonly playback: Playback }

const EVERY_MS = 3_000 // of real time, at the least
const HOLD_MS = 6_000

export function CallOuts({ watching, playback }: Props) {
  const { at, speed, runs, rooms } = watching
  const pace = Math.max(1, speed)
  const calls = useMemo(() => {
    const [one, other] = playback.plays
    return one && other ? differencesOf(one.replayIndex, other.replayIndex, EVERY_MS * pace) : []
  }, [playback, pace])
  const call = callOutAt(calls, at, HOLD_MS * pace)
  return (
    <output className={style.calls} aria-label={t('watch.calls')}>
      {call && (
        <span key={call.at} className={style.call} data-mode={rooms[call.side]?.mode}>
          <Rich text={wordsOf(call, labelsOf(runs))} />
        </span>
      )}
    </output>
  )
}

function wordsOf(call: CallOut, labels: readonly Label[]): string {
  const who = labels[call.side]?.first ?? ''
  const other = labels[1 - call.side]?.inside ?? ''
  switch (call.kind) {
    case 'sooner': {
      const seconds = number(Math.round(call.byMs / 1000))
      return t('watch.call.sooner', { who, table: number(call.table), seconds })
    }
    case 'ahead':
    case 'wins':
      return t(`watch.call.${call.kind}`, { who, points: number(call.points) })
    case 'overtakes':
      return t('watch.call.overtakes', { who })
    case 'loses':
    case 'serves':
      return t(`watch.call.${call.kind}`, { who, other })
  }
}
