// Which browser tests and screenshots drive, and how: one that is there already. `.ci/run` follows
// the same order.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

// The same browser without its windows and own pages: a visit costs it a third less.
const HEADLESS = ['chromium-headless-shell', 'chrome-headless-shell']

const MISSING = `The browser tests found no browser.
Install Chromium, Chrome or Edge (Debian, Ubuntu: apt-get install chromium; anywhere: npx playwright
install chromium), or say where one is: CHROME_PATH=/path/to/chrome npm run test:e2e`

const CLOSED_NETWORK = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--process-per-site', // a page of a test goes on with what those before have compiled
]

// Compiling scripts while they come is done anew for each page, before the browser finds that the process
// has them already. A browser heeds only the last list of what is turned off, so Playwright's own (1.65)
// stands here, too.
const TURNED_OFF = [
  'ScriptStreaming',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]

const NO_GRAPHICS_CARD = ['--disable-gpu', '--disable-3d-apis'] // nothing needs them; one alone emulates

/** How to start the browser on this machine, without a graphics card and a network. */
export function launchOptions() {
  const turnedOff = `--disable-features=${TURNED_OFF.join()}`
  const args = [...CLOSED_NETWORK, ...NO_GRAPHICS_CARD, turnedOff]
  return { executablePath: findHeadless(), args }
}

/** As `findBrowser`, but one that can only be driven is preferred. */
function findHeadless(env: NodeJS.ProcessEnv = process.env): string {
  const found = env['CHROME_PATH'] ? [] : onPath(HEADLESS, env)
  return found.find((path) => existsSync(path)) ?? findBrowser(env)
}

/** The path of a Chromium, Chrome or Edge on this machine; throws and says what to install. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const wished = env['CHROME_PATH']
  if (wished) {
    if (existsSync(wished)) return wished
    throw new Error(`CHROME_PATH names ${wished}, and there is no such file.`)
  }
  const found = candidates(env).find((path) => existsSync(path))
  if (found === undefined) throw new Error(MISSING)
  return found
}

function candidates(env: NodeJS.ProcessEnv): readonly string[] {
  const known = [...onPath(NAMES, env), ...usualPlaces(env)]
  return ['/usr/bin/chromium', ...known, chromium.executablePath()]
}

function onPath(names: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function usualPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    const homes = ['/Applications', join(env['HOME'] ?? '', 'Applications')]
    return apps.flatMap((app) =>
      homes.map((home) => join(home, `${app}.app/Contents/MacOS/${app}`)),
    )
  }
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    const programs = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((maker) =>
      join(maker, 'Application', maker.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
    )
    return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []))
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome']
}
