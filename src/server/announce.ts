// What the terminal says once the server runs: where people and the facilitator go, and where the data is.
import { networkInterfaces } from 'node:os'
import { renderUnicodeCompact } from 'uqr'
import type { Config } from './config.ts'

/** The address that people in the same network type; this machine's own where it has no other. */
function addressFor({ publicUrl, host }: Config, port: number): string {
  if (publicUrl !== null) return publicUrl
  const isEverywhere = host === '0.0.0.0' || host === '::'
  return `http://${isEverywhere ? ownAddress() : host}:${port}`
}

/** The same for a server that was asked at some port. */
export function addressByPort(config: Config) {
  return ({ localPort = config.port }: { readonly localPort?: number }) =>
    addressFor(config, localPort)
}

export function announcement(config: Config, port: number, isColoured: boolean): string {
  const address = addressFor(config, port)
  return [
    '',
    ...(isColoured ? [renderUnicodeCompact(address, { border: 2 })] : []),
    `Players:     ${address}`,
    `Facilitator: ${address}/#workshop`,
    `Data:        ${config.data}`,
    'Stop with Ctrl+C.',
    '',
  ].join('\n')
}

function ownAddress(): string {
  const found = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)
  return found?.address ?? 'localhost'
}
