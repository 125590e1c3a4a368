// When the browser lets a page make sound: once the player has touched it.

const gestures = ['pointerdown', 'pointerup', 'keydown', 'touchend'] as const

/** Told of every gesture that counts as one; returns the function that stops it. */
export function onGesture(onTouch: () => void): () => void {
  const listen = () => hasTouched() && onTouch()
  for (const gesture of gestures) addEventListener(gesture, listen, true)
  return () => {
    for (const gesture of gestures) removeEventListener(gesture, listen, true)
  }
}

/**
 * Whether the player has. Not every key and touch counts (Escape does not), and to start before is
 * a warning in the console; a browser that cannot say is asked in the gesture itself.
 */
export function hasTouched(ifUnknown = true): boolean {
  return 'userActivation' in navigator ? navigator.userActivation.hasBeenActive : ifUnknown
}
