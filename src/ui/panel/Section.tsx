// One of the panel's sections: its name, its place in the café, and a sentence behind an (i).
import { useId, useLayoutEffect, useState, type ReactNode } from 'react'
import { t } from '../../words/index.ts'
import { usePanelNames } from './names.ts'
import style from './Section.module.css'

export type SectionName = 'stack' | 'background' | 'queue'

type Props = {
  readonly name: SectionName
  readonly caption: ReactNode
  readonly children: ReactNode
}

export function Section({ name, caption, children }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  useEscape(open, () => setOpen(false))
  const names = usePanelNames()
  const title = t(`${names}.${name}.title`)
  return (
    <section className={style.section} data-section={name} aria-labelledby={`${id}title`}>
      <header>
        <h3 id={`${id}title`}>{title}</h3>
        <p className={style.caption}>{caption}</p>
        <button
          type="button"
          className={style.info}
          aria-label={t('panel.about', { section: title })}
          aria-expanded={open}
          aria-controls={`${id}about`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden>i</span>
        </button>
      </header>
      <p id={`${id}about`} className={style.about} hidden={!open}>
        {t(`${names}.${name}.about`)}
      </p>
      {children}
    </section>
  )
}

/** While open, Escape closes this and nothing else: it does not pause the shift. */
function useEscape(open: boolean, close: () => void): void {
  // As soon as it is to be seen: a key pressed at once would pause the shift.
  useLayoutEffect(() => {
    if (!open) return
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return
      event.stopPropagation()
      close()
    }
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  })
}
