// A proxy as some schools have it: it passes requests on, and lets no WebSocket through.
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Proxy = { readonly address: string; refused(): number; stop(): void }

export async function blockSockets(target: string): Promise<Proxy> {
  let refused = 0
  const proxy = createServer((asked, answer) => {
    const { method = 'GET', headers, url = '/' } = asked
    const passed = request(`${target}${url}`, { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    answer.on('close', () => passed.destroy())
    asked.pipe(passed)
  })
  proxy.on('upgrade', (_, socket) => {
    refused++
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
  })
  await new Promise<void>((resolve) => void proxy.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    proxy.close()
    proxy.closeAllConnections()
  }
  const { port } = proxy.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, refused: () => refused, stop }
}
