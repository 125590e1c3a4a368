// The camera, on from its press until it is stopped or the screen is left: each code it reads goes into
// the table, and is answered.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { collectedKey, linksIn, readCollected } from '../../runs/index.ts'
import { setCollected } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { useGame } from '../game.ts'
import { scan, type CameraFault } from './camera.ts'
import style from './Collect.module.css'

type Props = { readonly onStop: () => void }

export function Scanner({ onStop }: Props) {
  const { video, fault, said } = useScanner()
  const [hasPicture, setHasPicture] = useState(false)
  return (
    <section className={style.scanner} aria-label={t('scan.picture')}>
      {fault ? (
        <p role="alert">{t(`scan.fault.${fault}`)}</p>
      ) : (
        <>
          <video
            ref={video}
            muted
            playsInline
            aria-label={t('scan.picture')}
            onLoadedData={() => setHasPicture(true)}
          />
          <p>{t(hasPicture ? 'scan.aim' : 'scan.starting')}</p>
        </>
      )}
      <output>{said}</output>
      <Button onClick={onStop}>{t('scan.stop')}</Button>
    </section>
  )
}

function useScanner() {
  const video = useRef<HTMLVideoElement>(null)
  const [fault, setFault] = useState<CameraFault | null>(null)
  const [said, setSaid] = useState('')
  const last = useRef('')
  const take = useTake()
  const answer = useEffectEvent((text: string) => {
    if (text === last.current) return // it is held before the camera for a while
    last.current = text
    setSaid(take(text))
  })
  useEffect(() => {
    const controller = new AbortController()
    const { current } = video
    if (current) {
      void scan(current, controller.signal, (text) => answer(text)).then((found) => {
        if (!controller.signal.aborted) setFault(found)
      })
    }
    return () => controller.abort()
  }, [])
  return { video, fault, said }
}

/** Puts what a code holds into the table; returns what there is to say of it. */
function useTake(): (text: string) => string {
  const { app } = useGame()
  return (text) => {
    const [link] = linksIn(text)
    const read = readCollected(link ?? { line: 1, text })
    if (!read.ok) return t(`collect.fault.${read.fault}`)
    const { run, result } = read
    const { collected } = app.getState()
    const key = collectedKey({ run, result })
    const name = run.name || t('scores.nameless')
    if (collected.some((each) => collectedKey(each) === key)) return t('scan.again', { name })
    setCollected(app, [...collected, { run, result }])
    const mode = t(`mode.${result.mode}.lower`)
    return t('scan.found', { name, score: number(result.score), mode })
  }
}
