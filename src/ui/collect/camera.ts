// The camera as a source of texts: it is asked for on a press, and every QR code that comes before it
// is told. Where the browser reads codes itself it does; elsewhere a reader is loaded for it.

export type CameraFault =
  | 'refused'
  | 'none' // no camera
  | 'insecure' // browsers give it to pages with https only
  | 'failed'
  | 'notLoaded' // what reads the codes

/** The text of a code in the picture; null when there is none. */
type Reader = (video: HTMLVideoElement) => Promise<string | null>

type Detector = {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}
type DetectorClass = {
  new (options: { readonly formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

const EVERY_MS = 150
const WIDEST = 1280 // CSS pixels; a code of six hundred letters needs some

/** Shows the camera in `video` and tells the codes until it is called off; a fault when it cannot. */
export async function scan(
  video: HTMLVideoElement,
  signal: AbortSignal,
  onText: (text: string) => void,
): Promise<CameraFault | null> {
  const stream = await openStream()
  if (typeof stream === 'string') return stream
  const stop = () => stream.getTracks().forEach((track) => track.stop())
  if (signal.aborted) return (stop(), null)
  signal.addEventListener('abort', stop, { once: true })
  const read = await createReader().catch(() => null)
  if (!read) return (stop(), 'notLoaded')
  video.srcObject = stream
  await video.play().catch(() => {}) // it plays as soon as it may
  while (!signal.aborted) {
    const text = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await read(video) : null
    if (text !== null && !signal.aborted) onText(text)
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
  return null
}

async function openStream(): Promise<MediaStream | CameraFault> {
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices }
  if (!mediaDevices) return isSecureContext ? 'none' : 'insecure'
  try {
    const width = { ideal: WIDEST }
    return await mediaDevices.getUserMedia({ video: { facingMode: 'environment', width } })
  } catch (error) {
    return faultOf(error)
  }
}

function faultOf(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed'
}

async function createReader(): Promise<Reader> {
  const Native: DetectorClass | undefined = Reflect.get(globalThis, 'BarcodeDetector')
  const formats = (await Native?.getSupportedFormats()) ?? []
  if (Native && formats.includes('qr_code')) {
    const detector = new Native({ formats: ['qr_code'] })
    return async (video) => (await detector.detect(video).catch(() => [])).at(0)?.rawValue ?? null
  }
  const { readCode } = await import('./read-code.ts')
  const canvas = document.createElement('canvas')
  return async (video) => readCode(pixelsOf(video, canvas))
}

function pixelsOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0 || height === 0) return null
  Object.assign(canvas, { width, height })
  const brush = canvas.getContext('2d', { willReadFrequently: true })
  brush?.drawImage(video, 0, 0)
  return brush?.getImageData(0, 0, width, height) ?? null
}
