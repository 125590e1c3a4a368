// The same two orders in languages that the campaign does not speak, each folded, and what all of them print.
import { otherLanguages, twoOrdersIn } from '../../lessons/index.ts'
import { t } from '../../words/index.ts'
import '../code/code-font.css'
import style from './Album.module.css'

export function SameOrders() {
  const [first] = otherLanguages
  return (
    <div className={style.orders}>
      {otherLanguages.map((language) => (
        <details key={language}>
          <summary>{t('album.ordersIn', { language: t(`album.languages.${language}`) })}</summary>
          <pre>
            {twoOrdersIn(language)
              .lines.map(({ text }) => text)
              .join('\n')}
          </pre>
        </details>
      ))}
      <div>
        <p>{t('album.allPrint')}</p>
        <pre>
          {first &&
            twoOrdersIn(first)
              .prints.map(({ text }) => text)
              .join('\n')}
        </pre>
      </div>
    </div>
  )
}
