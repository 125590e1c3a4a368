// What the shapes of the bookmarks mean.
import type { CardState } from '../../lens/index.ts'
import type { Mode } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { Shape } from './Bookmark.tsx'
import style from './Lens.module.css'

const states: Readonly<Record<Mode, readonly CardState[]>> = {
  blocking: ['notBegun', 'held', 'running', 'done', 'cancelled'],
  async: ['notBegun', 'held', 'waiting', 'ready', 'running', 'done', 'cancelled'],
}

export function Legend({ mode, burns }: { readonly mode: Mode; readonly burns: boolean }) {
  const shown: readonly CardState[] = burns ? [...states[mode], 'failed'] : states[mode]
  return (
    <ul className={style.legend}>
      {shown.map((state) => (
        <li key={state}>
          <Shape state={state} />
          {t(`lens.state.${state}`)}
        </li>
      ))}
    </ul>
  )
}
