// What came by a link: until it is taken up or let go of, and while it is open apart from the player's own.
import { useId, useState } from 'react'
import { endings } from '../../code/index.ts'
import type { CodeLanguage } from '../../code/index.ts'
import { choose, isOwnText, replace } from '../../store/index.ts'
import type { RouteOf, SharedProgram } from '../../store/index.ts'
import type { Task } from '../../tasks/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import type { ProgramSideProps } from './side-props.ts'
import { givenTexts, placeFor } from './task-place.ts'
import style from './Lab.module.css'

/** Nothing of the player's gives way before they have been asked. */
export function Received(props: ProgramSideProps) {
  const { route, task } = props
  const [isDone, setDone] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const { drop, openIn, hasOwn } = usePlaces(props)
  const { shared } = route
  if (!shared || isDone) return null
  const open = (isApart: boolean) => {
    setDone(true)
    openIn(shared, isApart)
  }
  return (
    <>
      <SharedBanner
        {...{ shared, task }}
        onTake={() => (hasOwn(shared) ? setAsked(true) : open(false))}
        onDrop={() => {
          setDone(true)
          drop()
        }}
      />
      {isAsked && (
        <AskPlace
          language={shared.language}
          onApart={() => open(true)}
          onInstead={() => open(false)}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}

/** Whose program is in the editor, and the way back to the player's own. */
export function Apart(props: ProgramSideProps) {
  const { language, program } = props
  const { drop, openIn } = usePlaces(props)
  return (
    <Card className={style.shared} aria-label={t('lab.apart')}>
      <p>{t('lab.apart')}</p>
      <div className={style.sharedWays}>
        <Button kind="primary" onClick={drop}>
          {t('lab.backToMine')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            program.flush()
            openIn({ language, text: program.text }, false)
          }}
        >
          {t('lab.sharedInstead')}
        </Button>
      </div>
    </Card>
  )
}

function usePlaces({ context, route, task, program }: ProgramSideProps) {
  const { app, settings } = useGame()
  const { programs } = context.lab
  const { level } = route
  const own: RouteOf<'lab'> = {
    name: 'lab',
    level,
    seed: route.seed,
    shared: null,
    ...(task ? { task: task.id } : {}),
  }
  return {
    drop: () => replace(app, own),
    hasOwn({ language }: SharedProgram) {
      program.flush()
      const saved = programs.read({ level: placeFor(level, task), language })
      return isOwnText(saved, givenTexts(task, language))
    },
    openIn({ language, text }: SharedProgram, isApart: boolean) {
      program.flush()
      const given = givenTexts(task, language)
      const place = { level: placeFor(level, task, isApart), language }
      programs.replace(place, { text, at: Date.now(), given })
      program.reload()
      choose(settings, { code: language })
      replace(app, isApart ? { ...own, isApart } : own)
    },
  }
}

type AskProps = {
  readonly language: CodeLanguage
  readonly onApart: () => void
  readonly onInstead: () => void
  readonly onClose: () => void
}

/** Where a program that came by a link is to go, since the player has one of their own there. */
function AskPlace({ language, onApart, onInstead, onClose }: AskProps) {
  const titleId = useId()
  return (
    <Dialog labelledBy={titleId} className={style.dialog} onClose={onClose}>
      <h2 id={titleId}>{t('lab.sharedAsk', { language: t(`codeLanguage.${language}`) })}</h2>
      <Button kind="primary" onClick={onApart}>
        {t('lab.sharedApart')}
      </Button>
      <p>{t('lab.sharedApartHint')}</p>
      <Button onClick={onInstead}>{t('lab.sharedInstead')}</Button>
      <p>{t('lab.sharedInsteadHint')}</p>
      <Button kind="quiet" onClick={onClose}>
        {t('lab.sharedNotNow')}
      </Button>
    </Dialog>
  )
}

type BannerProps = {
  readonly shared: SharedProgram
  readonly task: Task | null // that it is for
  readonly onTake: () => void
  readonly onDrop: () => void
}

/**
 * A program that came by a link: shown as text and named as somebody else's. It is only run when it has
 * been taken into the editor and Run is pressed.
 */
function SharedBanner({ shared: { language, text }, task, onTake, onDrop }: BannerProps) {
  const name = t('lab.sharedText', { language: t(`codeLanguage.${language}`) })
  return (
    <Card className={style.shared} aria-label={name}>
      <p>{t('lab.shared')}</p>
      {task && <p>{t('lab.sharedTask', { task: t(`labTasks.${task.id}.name`) })}</p>}
      <pre
        tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        aria-label={name}
        data-ending={endings[language]}
      >
        {text}
      </pre>
      <div className={style.sharedWays}>
        <Button kind="primary" onClick={onTake}>
          {t('lab.sharedTake')}
        </Button>
        <Button kind="quiet" onClick={onDrop}>
          {t('lab.sharedDrop')}
        </Button>
      </div>
    </Card>
  )
}
