// Where the panel is too small for both: the event loop, or the program.
import { choose } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame, useIntroduced, useSettings } from '../game.ts'
import style from './Section.module.css'

export function Tabs() {
  const { settings } = useGame()
  const isOpen = useSettings(({ lens }) => lens)
  return (
    useIntroduced() && (
      <div className={style.tabs}>
        {([false, true] as const).map((lens) => (
          <button
            key={String(lens)}
            type="button"
            aria-pressed={isOpen === lens}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(settings, { lens })}
          >
            {t(lens ? 'panel.code' : 'panel.loop')}
          </button>
        ))}
      </div>
    )
  )
}
