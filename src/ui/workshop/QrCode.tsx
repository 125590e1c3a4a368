// The code that brings a phone into the room: plain black on white with its quiet zone.
import { useMemo } from 'react'
import { t } from '../../words/index.ts'
import { codeOf } from '../share/link.ts'
import type { Code } from '../share/link.ts'
import style from './Workshop.module.css'

type Props = { readonly link: string; readonly room: string }

export function QrCode({ link, room }: Props) {
  const code = useMemo(() => codeOf(capitals(link, room)), [link, room])
  if (!code) return null
  return (
    <img
      className={style.qrCode}
      alt={t('workshop.codeOf', { code: room })}
      src={`data:image/svg+xml,${encodeURIComponent(drawing(code))}`}
    />
  )
}

/** The server's short way into a room: a code in capitals alone has larger squares. */
export function capitals(link: string, room: string): string {
  const { origin, pathname } = new URL(link)
  return pathname === '/' ? `${origin}/r/${room}`.toUpperCase() : link
}

function drawing({ side, path }: Code): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
  )
}

/** As it is read aloud and typed: three letters and three. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
