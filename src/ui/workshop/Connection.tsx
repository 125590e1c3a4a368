// How the link to the room stands, and which phase the room is in: said when it changes.
import type { RoomVisit } from '../../host/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { refusalWords } from './useWorkshop.ts'
import style from './Workshop.module.css'

/** Quiet as long as all is well. */
export function Connection({ visit }: { readonly visit: RoomVisit }) {
  const { status, unsent, refusal, isOutdated, view } = visit
  const isWell = status.type === 'connected'
  return (
    <div className={style.connection}>
      <output className={isWell ? 'spoken' : style.connectionStatus} data-status={status.type}>
        {t(`workshop.connection.${status.type}`)}
      </output>
      <output className="spoken">{view && t(`workshop.phase.${view.shared.phase.type}`)}</output>
      {!isWell && unsent > 0 && <p>{t('workshop.unsent', { count: unsent })}</p>}
      {refusal !== null && (
        <p role="alert" className={style.connectionAlert}>
          <Icon name="warning" /> {refusalWords(refusal)}
        </p>
      )}
      {isOutdated && <Outdated />}
    </div>
  )
}

/** The page and the server are of two versions. */
function Outdated() {
  return (
    <p role="alert" className={style.connectionAlert}>
      <Icon name="warning" /> {t('workshop.outdated')}{' '}
      <Button onClick={() => location.reload()}>{t('workshop.reload')}</Button>
    </p>
  )
}
