// The script of the sandboxed frame, which has an origin of its own and reaches nothing: it makes the
// worker in which a program runs, and passes messages on. Its text is inline in the frame's document.
import type { FromFrame, ToFrame } from './message.ts'

const page = window.parent.parent // between them is the page that keeps this one's text
let worker: Worker | null = null

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source !== page) return
  if (data.type === 'worker') worker = workerOf(data.script)
  else worker?.postMessage(data, [])
})

function workerOf(script: string): Worker {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const made = new Worker(address)
  made.addEventListener('message', ({ data }: MessageEvent<FromFrame>) => tell(data))
  made.addEventListener('error', ({ message }) => tell({ type: 'broken', message }))
  return made
}

/** To whichever origin: there is nothing in it that is not the page's anyway. */
function tell(message: FromFrame): void {
  page.postMessage(message, '*')
}

tell({ type: 'ready' })
