// The event loop beside the room: what the game teaches, live and exact.
import { useCallback, useRef, type KeyboardEvent } from 'react'
import type { Play } from '../../play/index.ts'
import { panelOf } from '../../reading/index.ts'
import type { Panel as Shown, PanelChip, Stack } from '../../reading/index.ts'
import { choose } from '../../store/index.ts'
import type { Lead } from '../../waiters/index.ts'
import { number, t } from '../../words/index.ts'
import { Glyph, Icon } from '../art/Icon.tsx'
import { InVenue } from '../art/VenueIcon.tsx'
import { useGame, useIntroduced, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { useReducedMotion } from '../motion.ts'
import { leadName } from '../watch/names.ts'
import { CustomerChip } from './CustomerChip.tsx'
import { useFlip } from './flip.ts'
import { FrameChip } from './FrameChip.tsx'
import { LensSlot } from './LensSlot.tsx'
import { usePanelNames } from './names.ts'
import { useShowPanel, type PanelPlace } from './place.ts'
import { Section, type SectionName } from './Section.tsx'
import { secondsOf, tenthsOf, useReading } from './useReading.ts'
import style from './Panel.module.css'
import sections from './Section.module.css'

type Props = { readonly play: Play; readonly place: PanelPlace }

export function Panel({ play, place }: Props) {
  const box = useRef<HTMLElement>(null)
  const ghosts = useRef<HTMLDivElement>(null)
  const panel = usePanel(
    play,
    useCallback((now) => box.current?.setAttribute('data-now', String(now)), []),
  )
  const show = useShowPanel()
  const lens = useSettings((settings) => settings.lens)
  const names = usePanelNames()
  useFlip(box, ghosts, orderOf(panel), useReducedMotion())
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || place !== 'over') return
    event.stopPropagation() // or else the shift would pause
    show(false)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, as in a dialog
    <aside
      ref={box}
      className={style.panel}
      data-place={place}
      data-standing={panel.standing}
      data-lens={lens}
      aria-label={t(`${names}.region`)}
      onKeyDown={closeByKey}
    >
      <h2 className="spoken">{t(`${names}.region`)}</h2>
      {place === 'over' && <CloseButton onClose={() => show(false)} />}
      <Tabs />
      <InVenue play={play}>
        <Sections panel={panel} leads={play.leads} />
      </InVenue>
      {lens && <LensSlot play={play} />}
      <div ref={ghosts} className={style.ghosts} aria-hidden />
    </aside>
  )
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  return (
    <Button
      shape="square"
      className={style.close}
      aria-label={t(`${usePanelNames()}.close`)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClose}
    >
      <Glyph name="close" />
    </Button>
  )
}

type SectionsProps = { readonly panel: Shown; readonly leads: readonly Lead[] }

function Sections({ panel, leads }: SectionsProps) {
  const { stacks, background, queue, taps, standing } = panel
  const names = usePanelNames()
  return (
    <>
      <Section name="stack" caption={t(`${names}.stack.caption`)}>
        {stacks.map((stack, waiter) => (
          // oxlint-disable-next-line react/no-array-index-key -- a waiter is its index
          <div key={waiter} className={style.waiter} data-waiter={waiter}>
            {stacks.length > 1 && <Whose lead={leads[waiter]} number={waiter + 1} />}
            <Frames stack={stack} blocked={stack.standing === 'blocked'} />
          </div>
        ))}
        {stacks.every(({ frames }) => frames.length === 0) && <Empty name="stack" />}
      </Section>
      <Section name="background" caption={t(`${names}.background.caption`)}>
        <Chips all={background} />
        {background.length === 0 && <Empty name="background" />}
      </Section>
      <Section name="queue" caption={<QueueCaption standing={standing} />}>
        <Chips all={[...queue, ...taps]} />
        {queue.length + taps.length === 0 && <Empty name="queue" />}
      </Section>
    </>
  )
}

/** Whose stack it is, where there are several. */
function Whose({ lead, number: of }: { readonly lead: Lead | undefined; readonly number: number }) {
  const who = (lead && leadName(lead)) ?? t('panel.stack.you')
  return <h4 className={style.whose}>{t('panel.stack.waiter', { number: number(of), who })}</h4>
}

/** Blocked, never broken: what is ready goes on coming in, and it is said why nobody takes it. */
function QueueCaption({ standing }: Pick<Shown, 'standing'>) {
  const names = usePanelNames()
  if (standing === 'no') return t(`${names}.queue.caption`)
  return (
    <strong className={sections.lock} data-standing={standing}>
      <Icon name={standing === 'blocked' ? 'locked' : 'hourglass-not-done'} />
      {t(`${names}.${standing}`)}
    </strong>
  )
}

function Frames({ stack, blocked }: { readonly stack: Stack; readonly blocked: boolean }) {
  return (
    <div className={style.stack}>
      <ul className={style.frames}>
        {stack.frames.map(({ id, kind, station, where, dish, stoodMs }) => (
          <FrameChip
            key={id}
            {...{ id, kind, station, where, dish, blocked }}
            stood={tenthsOf(stoodMs)}
          />
        ))}
      </ul>
      <Chips all={stack.held} />
    </div>
  )
}

function Chips({ all }: { readonly all: readonly PanelChip[] }) {
  return (
    <ul className={style.chips}>
      {all.map(({ id, kind, station, where, at, dish, leftMs, isUrgent }) => (
        <CustomerChip
          key={id}
          {...{ id, kind, station, where, at, dish }}
          seconds={secondsOf(leftMs)}
          urgent={isUrgent}
        />
      ))}
    </ul>
  )
}

function Empty({ name }: { readonly name: SectionName }) {
  return <p className={style.empty}>{t(`${usePanelNames()}.${name}.empty`)}</p>
}

/** Which chips there are and where: when this changes, something moves. */
function orderOf({ stacks, background, queue, taps }: Shown): string {
  const held = stacks.map((stack) => `${idsOf(stack.frames)}/${idsOf(stack.held)}`)
  return [...held, idsOf(background), idsOf(queue), idsOf(taps)].join('|')
}

function idsOf(all: readonly { readonly id: string }[]): string {
  return all.map(({ id }) => id).join(' ')
}

/** Where the panel is too small for both: the event loop, or the program. */
function Tabs() {
  const { settings } = useGame()
  const isOpen = useSettings(({ lens }) => lens)
  return (
    useIntroduced() && (
      <div className={sections.tabs}>
        {([false, true] as const).map((lens) => (
          <button
            key={String(lens)}
            type="button"
            aria-pressed={isOpen === lens}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(settings, { lens })}
          >
            {t(lens ? 'panel.code' : 'panel.loop')}
          </button>
        ))}
      </div>
    )
  )
}

/** The panel of this play; `tell` hears the moment of each look (ms), whether or not it changed. */
function usePanel(play: Play, tell: (now: number) => void): Shown {
  return useReading(play, read, ({ now }) => tell(now))
}

function read({ room, level, own }: Play): Shown {
  return panelOf(room, level.floor, own)
}
