// The code lens beneath the event loop: fetched when it is first opened.
import type { Play } from '../../play/index.ts'
import { fetchLensWords, t } from '../../words/index.ts'
import { later, usePart } from '../later.ts'

const part = later(() => import('../lens/Lens.tsx'), fetchLensWords).pick((all) => all.Lens)

export function LensSlot(props: { readonly play: Play; readonly isOneOfTwo?: boolean }) {
  const { Found, missing } = usePart<typeof props>(part)
  if (missing) return <output>{t('panel.codeMissing')}</output>
  return Found && <Found {...props} />
}
