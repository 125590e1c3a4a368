// The names that a program may use, group by group, and the files that tell them to other editors.
import type { CodeLanguage } from '../../code/index.ts'
import { declarations, groupsIn, stubs } from '../../reference/index.ts'
import type { ApiName, ApiRow } from '../../reference/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { save } from '../save.ts'
import { describeRow } from './describe.ts'
import style from './Panels.module.css'

type Props = { readonly language: CodeLanguage }

export function Docs({ language }: Props) {
  return (
    <div className={style.docs}>
      <p>{t(`labApi.intro.${language}`)}</p>
      <p>{t('labApi.points')}</p>
      {groupsIn(language).map(({ group, rows }) => (
        <section key={group} aria-label={t(`labApi.groups.${group}`)}>
          <h3>{t(`labApi.groups.${group}`)}</h3>
          <dl>
            {rows.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </dl>
        </section>
      ))}
      <Downloads language={language} />
    </div>
  )
}

function Row({ row: { key, names } }: { readonly row: ApiRow }) {
  return (
    <div className={style.entry}>
      {names.map((each) => (
        <dt key={each.signature}>
          <Signature of={each} />
          {each.members.length > 0 && (
            <ul>
              {each.members.map((member) => (
                <li key={member.signature}>
                  <Signature of={member} />
                </li>
              ))}
            </ul>
          )}
        </dt>
      ))}
      <dd>{describeRow(key)}</dd>
    </div>
  )
}

function Signature({ of: { kind, name, signature, blocks } }: { readonly of: ApiName }) {
  return (
    <>
      <code>{kind === 'event' ? `'${name}'` : signature}</code>
      {blocks && <em className={style.blocks}>{t('labApi.blocks')}</em>}
    </>
  )
}

/** The files of each language, by their names. */
const files: Readonly<Record<CodeLanguage, () => Readonly<Record<string, string>>>> = {
  javascript: () => ({ 'cafe.d.ts': declarations(describeRow) }),
  python: () => {
    const { cafe, blocking } = stubs(describeRow)
    return { 'cafe.pyi': cafe, 'blocking.pyi': blocking }
  },
}

function Downloads({ language }: Props) {
  return (
    <footer className={style.files}>
      {Object.entries(files[language]()).map(([file, text]) => (
        <Button key={file} onClick={() => save(new File([text], file, { type: 'text/plain' }))}>
          {t('labApi.download', { file })}
        </Button>
      ))}
      <small>{t('labApi.downloadHint')}</small>
    </footer>
  )
}
