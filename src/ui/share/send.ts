// Out of the game: the clipboard, the system's share sheet. Each answers whether it worked; to change
// one's mind is no failure.

/** Whether the text lies on the clipboard now. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false // an insecure page, or not allowed
  }
}

/** For where `copyText` cannot: selects the field and asks the browser in the old way. */
export function copyField(field: HTMLInputElement | null): boolean {
  field?.focus()
  field?.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}

export async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })])
    return true
  } catch {
    return false
  }
}

/** Whether this browser has a share sheet that takes this. */
export function canSend(what: ShareData): boolean {
  return typeof navigator.share === 'function' && navigator.canShare?.(what) !== false
}

export async function send(what: ShareData): Promise<boolean> {
  try {
    await navigator.share(what)
    return true
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError'
  }
}
