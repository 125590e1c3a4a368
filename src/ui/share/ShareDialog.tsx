// The dialogs that share: a run, with what its link holds, the link and its code, and a picture of the
// result; or its customers, with one code as large as the screen.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Offer, Run } from '../../runs/index.ts'
import { number, t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { takeFocus } from '../focus.ts'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Field.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { levelName } from '../format.ts'
import { useReplayedResult } from '../linked/replayed-result.ts'
import { codeOf, isOnlyHere, linkOf, spoken } from './link.ts'
import { CodePanel, LinkPanel, nameOf, PicturePanel, QrCode } from './SharePanels.tsx'
import style from './ShareDialog.module.css'

type What = 'run' | 'customers'

type Props = { readonly run: Run; readonly onClose: () => void }

/** Shares a run: what the link holds, the link and its code, and a picture of the result. */
export function ShareDialog({ run, onClose }: Props) {
  const [isLarge, setLarge] = useState(false)
  const offer: Offer = { level: run.replay.level, seed: run.replay.seed, mode: null }
  return (
    <>
      <Dialog labelledBy="share-title" onClose={onClose}>
        <div className={style.page}>
          <Toolbar as="div" className={style.head}>
            <h2 id="share-title">{t('share.title')}</h2>
            <Button kind="quiet" onClick={onClose}>
              {t('share.close')}
            </Button>
          </Toolbar>
          <Links run={run} offer={offer} onLarge={() => setLarge(true)} />
          <PicturePanel run={run} />
        </div>
      </Dialog>
      {isLarge && <Invitation offer={offer} onClose={() => setLarge(false)} />}
    </>
  )
}

type LinksProps = { readonly run: Run; readonly offer: Offer; readonly onLarge: () => void }

/** The link to the run, or to its customers, and its code. */
function Links({ run, offer, onLarge }: LinksProps) {
  const [what, setWhat] = useState<What>('run')
  const runsLink = useMemo(() => linkOf(run), [run])
  const isRun = what === 'run'
  const link = isRun ? runsLink : linkOf(offer)
  const message = useMessage(run)
  return (
    <section className={style.links}>
      <div className={style.left}>
        <Choice
          legend={t('share.what')}
          options={[
            { value: 'run', label: t('share.run'), detail: t('share.runDetail') },
            {
              value: 'customers',
              label: t('share.customers'),
              detail: t('share.customersDetail'),
            },
          ]}
          value={what}
          onChoose={setWhat}
        />
        <LinkPanel link={link} message={isRun ? message : t('share.customersMessage')} />
      </div>
      <CodePanel
        link={link}
        offer={offer}
        isRun={isRun}
        onCustomers={() => setWhat('customers')}
        onLarge={onLarge}
      />
    </section>
  )
}

function useMessage(run: Run): string {
  const score = number(useReplayedResult(run)?.result.score ?? 0)
  return t('share.runMessage', { score, mode: t(`mode.${run.replay.mode}.lower`) })
}

type InvitationProps = { readonly offer: Offer; readonly onClose: () => void }

/** "Everyone plays this": one code as large as the screen, to hold up in a room. */
export function Invitation({ offer, onClose }: InvitationProps) {
  const { page, leave } = useFullScreen()
  const link = linkOf(offer)
  const close = () => void leave().then(onClose)
  const code = useMemo(() => codeOf(link), [link])
  const level = levelName(offer.level)
  return (
    <Dialog className={style.large} labelledBy="invitation-title" onClose={close}>
      <div ref={page} className={style.invitationPage}>
        {code && <QrCode code={code} name={nameOf(offer)} />}
        <div className={style.words}>
          <h2 id="invitation-title">{t('invitation.title')}</h2>
          <p className={style.shift}>{t('invitation.shift', { level, seed: offer.seed })}</p>
          <p>{t('invitation.how')}</p>
          <p className={style.link}>{spoken(link)}</p>
          {isOnlyHere() && (
            <details>
              <summary>{t('invitation.notReachable')}</summary>
              <p>
                <Rich text={t('invitation.onlyHere')} />
              </p>
            </details>
          )}
          <Button ref={takeFocus} onClick={close}>
            {t('invitation.back')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Fills the screen where the browser lets it, else the page. Leave it before the focus goes back. */
function useFullScreen() {
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (document.fullscreenElement) return
    const element = page.current
    element?.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {})
    return () => void leaveFullScreen(element)
  }, [])
  return { page, leave: () => leaveFullScreen(page.current) }
}

async function leaveFullScreen(element: Element | null): Promise<void> {
  if (!element || document.fullscreenElement !== element) return
  try {
    await document.exitFullscreen()
  } catch {
    // It has been left already.
  }
}
