// One picture of the café's art, as the room draws it: for what stands around people on the projector. Always
// decoration. `wide` is a length of CSS.
import type { CSSProperties } from 'react'
import sheet from '../../../assets/packed/art.json'
import picture from '../../../assets/packed/art@2x.webp'
import style from './Pieces.module.css'

export type PieceName = keyof typeof sheet.frames

export function Piece({ name, wide }: { readonly name: PieceName; readonly wide: string }) {
  const { x, y, w, h } = sheet.frames[name]
  const share = (length: number) => `calc(${wide} * ${length / w})`
  const place: CSSProperties = {
    width: wide,
    height: share(h),
    backgroundImage: `url(${picture})`,
    backgroundSize: `${share(sheet.width)} ${share(sheet.height)}`,
    backgroundPosition: `${share(-x)} ${share(-y)}`,
  }
  return <span className={style.piece} style={place} aria-hidden />
}
