// What came by a link: until it is taken up or let go of, and while it is open apart from the player's own.
import { useState } from 'react'
import { choose, isOwnText, replace } from '../../store/index.ts'
import type { RouteOf, SharedProgram } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { AskPlace } from './AskPlace.tsx'
import { SharedBanner } from './SharedBanner.tsx'
import type { ProgramSideProps } from './side-props.ts'
import { givenTexts, placeFor } from './task-place.ts'
import style from './Tasks.module.css'

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
