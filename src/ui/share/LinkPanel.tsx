// A link in a field, to copy, to send, and as a code.
import { useId, useRef } from 'react'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { takeFocus } from '../focus.ts'
import { Field, Input } from '../kit/Field.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import { useSaid } from './useSaid.tsx'
import { canSend, copyField, copyText, send } from './send.ts'
import style from './ShareDialog.module.css'

type Props = { readonly link: string; readonly message: string }

export function LinkPanel({ link, message }: Props) {
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
