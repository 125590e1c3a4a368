// Serves the built game to the browser tests at the port of E2E_PORT, the way a good host does: what
// is named after its content is fetched, checked and compiled by a browser once, not for each test.
import { host } from './hosting.ts'

await host('/', Number(process.env['E2E_PORT']))
