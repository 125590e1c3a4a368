// What a page says that it should not: errors, warnings, failed requests and requests elsewhere.
import type { BrowserContext, ConsoleMessage, Request, Response, WebError } from '@playwright/test'

/** Playwright's own, as no test but those of playing offline lets the worker in. */
const NO_WORKER = 'Service Worker registration blocked by Playwright'

/** Notes what is heard until the returned function is called. */
export function listen(context: BrowserContext, origin: string, heard: string[]): () => void {
  const hears = {
    console: (message: ConsoleMessage) => {
      const type = message.type()
      if (message.text() === NO_WORKER) return
      if (type === 'error' || type === 'warning') heard.push(`${type}: ${message.text()}`)
    },
    weberror: (thrown: WebError) => void heard.push(`page error: ${thrown.error().message}`),
    request: (request: Request) => {
      const url = new URL(request.url())
      const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
      if (!own) heard.push(`request elsewhere: ${url.href}`)
    },
    requestfailed: (request: Request) => {
      const reason = request.failure()?.errorText ?? ''
      // Leaving a page cuts off what it was still loading.
      if (reason !== 'net::ERR_ABORTED') heard.push(`failed request: ${request.url()} ${reason}`)
    },
    response: (response: Response) => {
      if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`)
    },
  }
  context.on('console', hears.console)
  context.on('weberror', hears.weberror)
  context.on('request', hears.request)
  context.on('requestfailed', hears.requestfailed)
  context.on('response', hears.response)
  return () => {
    context.off('console', hears.console)
    context.off('weberror', hears.weberror)
    context.off('request', hears.request)
    context.off('requestfailed', hears.requestfailed)
    context.off('response', hears.response)
  }
}
