// The link to a program: its text lies in the fragment, which no server sees.
import { useEffect, useId, useState } from 'react'
import { programLink } from '../../runs/index.ts'
import { encodeProgram } from '../../store/index.ts'
import type { SentProgram } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { Field, Input } from '../kit/Field.tsx'
import { copyText } from '../share/send.ts'
import style from './Lab.module.css'

type Props = SentProgram & { readonly onClose: () => void }

export function ShareProgram({ onClose, ...sent }: Props) {
  const link = useLink(sent)
  const [copied, setCopied] = useState<boolean | null>(null)
  const titleId = useId()
  const linkId = useId()
  const isThere = link !== null && link !== 'tooLong'
  return (
    <Dialog labelledBy={titleId} className={style.dialog} onClose={onClose}>
      <h2 id={titleId}>{t('lab.shareTitle')}</h2>
      <p>{t(link === 'tooLong' ? 'lab.tooLong' : 'lab.shareHint')}</p>
      {isThere && (
        <Field label={t('lab.link')} id={linkId}>
          <Input
            id={linkId}
            readOnly
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </Field>
      )}
      {isThere && (
        <Button kind="primary" onClick={() => void copyText(link).then(setCopied)}>
          {t('lab.copy')}
        </Button>
      )}
      <output>{copied !== null && t(copied ? 'lab.copied' : 'lab.notCopied')}</output>
      <Button kind="quiet" onClick={onClose}>
        {t('lab.close')}
      </Button>
    </Dialog>
  )
}

/** Null until it is made. */
function useLink({ level, seed, language, text, task }: SentProgram): string | null | 'tooLong' {
  const [link, setLink] = useState<string | null | 'tooLong'>(null)
  useEffect(() => {
    let isWanted = true
    const home = location.origin + location.pathname
    const show = (code: string | null) =>
      isWanted && setLink(code === null ? 'tooLong' : programLink(code, home))
    const sent = { level, seed, language, text, ...(task === undefined ? {} : { task }) }
    void encodeProgram(sent).then(show, () => show(null))
    return () => void (isWanted = false)
  }, [level, seed, language, text, task])
  return link
}
