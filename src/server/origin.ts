// Which pages may talk to this server: its own. A page of another site that somebody in the room has open
// must not.

/** Whether a request comes from a page of this server, or from no page. */
export function isOwnOrigin(
  origin: string | undefined,
  host: string | undefined,
  publicUrl: string | null,
): boolean {
  if (origin === undefined) return true
  if (publicUrl !== null && origin === new URL(publicUrl).origin) return true
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host
}
