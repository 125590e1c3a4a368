// The picture of the result: to look at, save, copy and send. Whatever fails is told.
import { useEffect, useMemo, useState } from 'react'
import type { Run } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { useApp, useScores } from '../game.ts'
import { save } from '../save.ts'
import { Toolbar } from '../kit/Stack.tsx'
import { linkOf, spoken } from './home.ts'
import { pairOf } from './pair.ts'
import { drawPicture, HEIGHT, pictureWords, WIDTH } from './picture.ts'
import type { Pair } from './pair.ts'
import { canSend, copyPicture, send } from './send.ts'
import style from './ShareDialog.module.css'
import { useSaid } from './useSaid.tsx'

type Drawn = { readonly file: File; readonly address: string }

export function PicturePanel({ run }: { readonly run: Run }) {
  const scores = useScores()
  const par = useApp((app) => app.par)
  const pair = useMemo(() => pairOf(run, scores, par), [run, scores, par])
  const { drawn, failed } = useDrawing(pair)
  return (
    <section className={style.picture} aria-labelledby="share-picture">
      <h3 id="share-picture">{t('share.picture')}</h3>
      {failed && <p role="alert">{t('share.notDrawn')}</p>}
      {drawn ? (
        <div className={style.shown}>
          <img src={drawn.address} alt={pictureWords(pair)} width={WIDTH} height={HEIGHT} />
          <Acts file={drawn.file} />
        </div>
      ) : (
        !failed && <p>{t('share.drawing')}</p>
      )}
    </section>
  )
}

function useDrawing(pair: Pair) {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let address: string | null = null
    let isWanted = true
    const { level, seed } = pair.run.replay
    const show = (picture: Blob) => {
      if (!isWanted) return
      address = URL.createObjectURL(picture)
      const file = new File([picture], `cafe-await-${level}-${seed}.png`, { type: picture.type })
      setDrawn({ file, address })
    }
    const link = spoken(linkOf({ level, seed, mode: null }))
    drawPicture(pair, link).then(show, () => setFailed(true))
    return () => {
      isWanted = false
      if (address) URL.revokeObjectURL(address)
    }
  }, [pair])
  return { drawn, failed }
}

function Acts({ file }: { readonly file: File }) {
  const { said, tell } = useSaid(file)
  const keep = () => {
    save(file)
    tell(t('share.saved', { file: file.name }))
  }
  const copy = async () => tell(t((await copyPicture(file)) ? 'share.copied' : 'share.notCopied'))
  const what: ShareData = { files: [file], title: t('title.name') }
  const pass = async () => tell((await send(what)) ? '' : t('share.notSent'))
  return (
    <Toolbar as="div" className={style.acts}>
      <Button onClick={keep}>{t('share.save')}</Button>
      <Button onClick={() => void copy()}>{t('share.copyPicture')}</Button>
      {canSend(what) && <Button onClick={() => void pass()}>{t('share.sendPicture')}</Button>}
      <output>{said}</output>
    </Toolbar>
  )
}
