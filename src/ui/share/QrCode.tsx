// A QR code, dark on light whatever the colours around it are.
import style from './QrCode.module.css'
import type { Code } from './code.ts'

type Props = { readonly code: Code; readonly name: string }

export function QrCode({ code, name }: Props) {
  return (
    <img
      className={style.code}
      alt={name}
      src={`data:image/svg+xml,${encodeURIComponent(drawing(code))}`}
    />
  )
}

function drawing({ side, path }: Code): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#10201f" d="${path}"/></svg>`
  )
}
