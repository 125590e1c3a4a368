// What the dialog shows: the link in a field, its code, and the picture of the result. Whatever fails is
// told.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Offer, Run } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { takeFocus } from '../focus.ts'
import { useApp, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Field, Input } from '../kit/Field.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { levelName } from '../format.ts'
import { save } from '../save.ts'
import { codeOf, type Code, linkOf, spoken } from './link.ts'
import { pairOf, type Pair } from './pair.ts'
import { drawPicture, HEIGHT, pictureWords, WIDTH } from './picture.ts'
import { canSend, copyField, copyPicture, copyText, send } from './send.ts'
import style from './ShareDialog.module.css'

type LinkPanelProps = { readonly link: string; readonly message: string }

/** A link in a field, to copy, to send, and as a code. */
export function LinkPanel({ link, message }: LinkPanelProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const { said, tell } = useSaid(link)
  const copy = async () => {
    const copied = (await copyText(link)) || copyField(field.current)
    tell(t(copied ? 'share.copied' : 'share.copyByHand'))
  }
  const what: ShareData = { title: t('title.name'), text: message, url: link }
  const pass = async () => tell((await send(what)) ? '' : t('share.notSent'))
  return (
    <Field label={t('share.link')} id={id}>
      <Input
        id={id}
        ref={field}
        type="text"
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
      />
      <Toolbar as="div" className={style.acts}>
        <Button kind="primary" ref={takeFocus} onClick={() => void copy()}>
          {t('share.copy')}
        </Button>
        {canSend(what) && <Button onClick={() => void pass()}>{t('share.send')}</Button>}
        <output>{said}</output>
      </Toolbar>
    </Field>
  )
}

type CodePanelProps = {
  readonly link: string
  readonly offer: Offer
  readonly isRun: boolean
  readonly onCustomers: () => void
  readonly onLarge: () => void
}

/** The code of the link that is shown; of a run that is too long for one, the way to its customers'. */
export function CodePanel({ link, offer, isRun, onCustomers, onLarge }: CodePanelProps) {
  const code = useMemo(() => codeOf(link), [link])
  if (!code) {
    return (
      <div className={style.code}>
        <p>{t('share.tooLongForCode')}</p>
        <Button onClick={onCustomers}>{t('share.showCustomers')}</Button>
      </div>
    )
  }
  return (
    <div className={style.code}>
      <QrCode code={code} name={isRun ? t('share.codeOfRun') : nameOf(offer)} />
      {!isRun && <Button onClick={onLarge}>{t('share.large')}</Button>}
    </div>
  )
}

/** What a code of customers is called. */
export function nameOf({ level, seed }: Offer): string {
  return t('share.codeOfCustomers', { level: levelName(level), seed })
}

type Drawn = { readonly file: File; readonly address: string }

/** The picture of the result: to look at, save, copy and send. Whatever fails is told. */
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

type QrCodeProps = { readonly code: Code; readonly name: string }

/** A QR code, dark on light whatever the colours around it are. */
export function QrCode({ code, name }: QrCodeProps) {
  return (
    <img
      className={style.qrCode}
      alt={name}
      src={`data:image/svg+xml,${encodeURIComponent(drawing(code))}`}
    />
  )
}

function drawing({ side, path }: Code): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#10201f" d="${path}"/></svg>`
  )
}

/** What was said of another `about` is gone. */
function useSaid(about: unknown) {
  const [last, setLast] = useState({ about, text: '', count: 0 })
  const isOfThis = last.about === about && last.text !== ''
  return {
    said: isOfThis ? <span key={last.count}>{last.text}</span> : null,
    tell: (text: string) => setLast(({ count }) => ({ about, text, count: count + 1 })),
  }
}
