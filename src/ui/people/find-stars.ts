// Stars for scores that came by links: robots find par in the background.
import type { HostApi } from '../host-proxy.ts'

/** Finds the pars that kept shifts lack; where no robot can be asked, scores stand without stars. */
export async function findStars(host: HostApi): Promise<void> {
  try {
    const found = await host.loadScoreImport()
    await found.findMissingPars(new AbortController().signal, () => {})
  } catch {
    // The scores stand without stars.
  }
}
