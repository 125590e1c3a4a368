// Before the first shift the title offers one thing: to play. The rest follows the first results.
import { go } from '../../store/index.ts'
import { isLanguage, language, languages, t } from '../../words/index.ts'
import { Glyph } from '../art/Icon.tsx'
import { MuteButton } from '../controls/DeviceButtons.tsx'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { useSpeak } from '../language.ts'
import { firstShift } from '../orders.ts'
import style from './FirstPlay.module.css'

export function FirstPlay() {
  const { host, app } = useGame()
  return (
    <>
      <Button
        kind="primary"
        className={style.play}
        ref={takeFocus}
        onClick={() => host.start(firstShift())}
      >
        <Glyph name="play" />
        {t('title.play')}
      </Button>
      <nav className={style.row}>
        <Languages />
        <Button kind="quiet" onClick={() => go(app, { name: 'settings' })}>
          {t('title.settings')}
        </Button>
        <MuteButton />
      </nav>
    </>
  )
}

/** Each calls itself by its own name, to be found by whoever reads it. */
function Languages() {
  const speak = useSpeak()
  return Object.entries(languages).map(([tag, name]) => (
    <Button
      key={tag}
      kind="quiet"
      lang={tag}
      aria-pressed={isLanguage(tag) && language() === tag}
      onClick={() => speak(tag)}
    >
      {name}
    </Button>
  ))
}
