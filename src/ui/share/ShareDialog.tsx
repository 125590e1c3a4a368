// Shares a run: what the link holds, the link and its code, and a picture of the result.
import { useMemo, useState } from 'react'
import type { Offer, Run } from '../../runs/index.ts'
import { number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Choice.tsx'
import { useReplayedResult } from '../linked/replayed-result.ts'
import { Toolbar } from '../kit/Stack.tsx'
import { CodePanel } from './CodePanel.tsx'
import { linkOf } from './home.ts'
import { Invitation } from './Invitation.tsx'
import { LinkPanel } from './LinkPanel.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { PicturePanel } from './PicturePanel.tsx'
import style from './ShareDialog.module.css'

type What = 'run' | 'customers'

type Props = { readonly run: Run; readonly onClose: () => void }

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
