// Whether the player's last press was a key: who plays by mouse or touch is not told of keys.
import { useLayoutEffect, useState } from 'react'

export function useByKey(): boolean {
  const [byKey, setByKey] = useState(() => document.querySelector(':focus-visible') !== null)
  useLayoutEffect(() => {
    const onKey = () => setByKey(true)
    const onPointer = () => setByKey(false)
    addEventListener('keydown', onKey)
    addEventListener('pointerdown', onPointer)
    return () => {
      removeEventListener('keydown', onKey)
      removeEventListener('pointerdown', onPointer)
    }
  }, [])
  return byKey
}
