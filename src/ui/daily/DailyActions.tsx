// Where to go from the results of a day's shift: first of all to the other mode's ranked try, while
// it is to be had; then to practice of what has been tried, and back to the day.
import type { Order } from '../../play/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { backTo } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { takeFocus } from '../focus.ts'
import { useApp, useGame } from '../game.ts'
import { HEADLINE_ID } from '../results/headline.ts'

type Props = { readonly order: Order; readonly day: string }

export function DailyActions({ order, day }: Props) {
  const { host, app } = useGame()
  const now = useApp((all) => all.day)
  const isOpen = (mode: Mode) => now?.today === day && now.tries[day]?.[mode] === undefined
  const open = MODES.find(isOpen)
  const focused = { kind: 'primary', ref: takeFocus, 'aria-describedby': HEADLINE_ID } as const
  const tried = MODES.filter((mode) => !isOpen(mode))
  return (
    <>
      {open && (
        <Button {...focused} onClick={() => host.daily({ type: 'play', mode: open })}>
          {t(`daily.rankedMode.${open}`)}
        </Button>
      )}
      <Button {...(open ? {} : focused)} onClick={() => backTo(app, { name: 'daily' })}>
        {t('daily.toDaily')}
      </Button>
      {tried
        .toSorted((a) => (a === order.mode ? -1 : 1))
        .map((mode) => (
          <Button key={mode} onClick={() => host.daily({ type: 'practise', day, mode })}>
            {t(`daily.practiseMode.${mode}`)}
          </Button>
        ))}
    </>
  )
}
