// What the task list says while it is empty: what there is to tap, or that nobody needs the waiter.
import type { Play } from '../../play/index.ts'
import { nextIn } from '../../reading/index.ts'
import type { Next } from '../../reading/index.ts'
import { t } from '../../words/index.ts'
import { useReading } from '../panel/useReading.ts'
import style from './Tasks.module.css'

export function NothingNext({ play }: { readonly play: Play }) {
  return <li className={style.empty}>{t(`task.empty.${useReading(play, nextOf)}`)}</li>
}

const nextOf = ({ room, level, own }: Play): Next => nextIn(room, level.floor, own ?? 0)
