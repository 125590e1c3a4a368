// What a line is: in the café, in the program, and where its documentation is.
import type { CodeLanguage } from '../../code/index.ts'
import type { LineId } from '../../lens/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Docs } from '../code/Docs.tsx'
import { docsOf } from './docs.ts'
import style from './Lens.module.css'

type Props = {
  readonly line: LineId | null
  readonly at: number // its index
  readonly language: CodeLanguage
}

export function Note({ line, at, language }: Props) {
  return (
    <output className={style.note}>
      <Icon name="light-bulb" size={1.5} />
      {line === null ? (
        <p>{t('lens.note.hint')}</p>
      ) : (
        <div>
          <p>
            <b>{t('lens.note.line', { line: number(at + 1) })}.</b> {t(`lens.note.${line}.cafe`)}
          </p>
          <p>
            <Plain text={t(`lens.note.${line}.code`)} />
          </p>
          <Docs page={docsOf(line, language)} />
        </div>
      )}
    </output>
  )
}

/** Words in backquotes are code. */
function Plain({ text }: { readonly text: string }) {
  return text.split('`').map((piece, place) =>
    // oxlint-disable-next-line react/no-array-index-key -- a piece is its place
    place % 2 === 1 ? <code key={place}>{piece}</code> : piece,
  )
}
