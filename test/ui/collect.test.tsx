// Collecting a room's scores: pasted links become rows, bad ones are told by line, the table can be kept,
// and the camera is asked for on a press only.
import { screen, waitFor, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { runLink } from '../../src/runs/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { runOf } from '../../src/store/index.ts'
import { Collect } from '../../src/ui/collect/Collect.tsx'
import { collectedPeople, peopleCsv } from '../../src/ui/collect/table.ts'
import { number, t } from '../../src/words/index.ts'
import { playedEntry } from '../store/played.ts'
import { draw } from '../support/render.tsx'

const shift = (name: string, mode: Mode, until: number, seed = 7) =>
  playedEntry({ id: `${name} ${mode}`, name, mode, until, seed })
const linkOf = (entry: ReturnType<typeof shift>) => {
  const run = runOf(entry)
  return run ? runLink(run, 'https://cafe.example/') : ''
}
const blocking = shift('Ada', 'blocking', 80_000)
const async = shift('Ada', 'async', 80_000)
const bo = shift('Bo', 'async', 40_000)

const button = (name: string) => screen.getByRole('button', { name })
const rows = () =>
  within(screen.getByRole('table', { name: t('people.title') }))
    .getAllByRole('row')
    .slice(1)
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent)

/** The screen after these links have been pasted and read. */
async function paste(text: string) {
  const drawn = draw(<Collect />)
  await add(drawn.user, text)
  return drawn
}

async function add(user: ReturnType<typeof draw>['user'], text: string) {
  await user.click(screen.getByRole('textbox', { name: t('collect.links') }))
  await user.paste(text)
  await user.click(button(t('collect.add')))
}

test('links of one person in both modes become one row with the ratio', async () => {
  await paste(`${linkOf(blocking)}\n${linkOf(async)}`)
  await screen.findByText(t('collect.added', { count: 2 }))
  expect(rows()).toHaveLength(1)
  const cells = within(rows()[0] as HTMLElement)
  expect(cells.getByRole('rowheader').textContent).toBe('Ada')
  expect(cells.getByText(number(blocking.result.score))).toBeTruthy()
  expect(cells.getByText(number(async.result.score))).toBeTruthy()
  expect(cells.getByText(/^\d+(\.\d)?×$/)).toBeTruthy()
})

test('rows are sorted by the heading that is pressed', async () => {
  const { user } = await paste([blocking, async, bo].map(linkOf).join(' '))
  await screen.findByText(t('collect.added', { count: 3 }))
  expect(names()).toEqual(['Ada', 'Bo']) // by ratio, and Bo has none
  const heading = screen.getByRole('columnheader', { name: t('people.name') })
  await user.click(within(heading).getByRole('button'))
  await user.click(within(heading).getByRole('button'))
  expect(heading.getAttribute('aria-sort')).toBe('descending')
  expect(names()).toEqual(['Bo', 'Ada'])
})

test('a bad link is told by its line with what to do, and stays to be mended', async () => {
  await paste(`Ada: ${linkOf(async)}\nBo: ${linkOf(bo).slice(0, -9)}`)
  const faults = await screen.findByRole('region', { name: t('collect.faults') })
  expect(faults.textContent).toContain(t('collect.line', { line: 2 }))
  expect(faults.textContent).toContain(t('collect.fault.damaged'))
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('Bo: ')
  expect(rows()).toHaveLength(1)
})

test('a link that comes again is told and counted once', async () => {
  const { user } = await paste(linkOf(async))
  await screen.findByText(t('collect.added', { count: 1 }))
  await add(user, linkOf(async))
  await screen.findByText(t('collect.twice', { count: 1 }))
  expect(rows()).toHaveLength(1)
})

test('a text without a link says how a link looks', async () => {
  await paste('see you at ten')
  expect(await screen.findByText(t('collect.nothing'))).toBeTruthy()
})

test('the table is kept among the high scores by one press, once', async () => {
  const { user, scores } = await paste([blocking, async, bo].map(linkOf).join('\n'))
  await user.click(await screen.findByRole('button', { name: t('collect.keep', { count: 3 }) }))
  expect(scores.getState().entries.map(({ name, sent }) => [name, sent])).toEqual([
    ['Ada', true],
    ['Ada', true],
    ['Bo', true],
  ])
  expect(screen.getByText(t('collect.keptAll'))).toBeTruthy()
  expect(screen.queryByRole('button', { name: t('collect.keep', { count: 3 }) })).toBeNull()
})

test('shifts of other customers are a table of their own', async () => {
  const other = shift('Cy', 'async', 40_000, 8)
  const { user } = await paste([blocking, async, other].map(linkOf).join('\n'))
  const customers = await screen.findByRole('combobox', { name: t('collect.customers') })
  expect(rows()).toHaveLength(1)
  await user.selectOptions(customers, 'lunch-rush 8')
  expect(within(rows()[0] as HTMLElement).getByRole('rowheader').textContent).toBe('Cy')
})

test('the table is emptied only after a question, whose safe answer has the focus', async () => {
  const { user, app } = await paste(linkOf(async))
  await user.click(await screen.findByRole('button', { name: t('collect.clear') }))
  expect(document.activeElement).toBe(button(t('collect.clearNo')))
  expect(app.getState().collected).toHaveLength(1)
  await user.click(button(t('collect.clearYes')))
  expect(app.getState().collected).toEqual([])
})

test('as a table for spreadsheets it has one line a person, and no name begins a formula', () => {
  const evil = shift('=1+1', 'async', 40_000)
  const collected = [blocking, async, evil].map((entry) => {
    const run = runOf(entry)
    if (!run) throw new Error('no run')
    return { run, result: entry.result }
  })
  const customers = { key: '', level: 'lunch-rush', seed: 7, collected }
  const lines = peopleCsv(customers, collectedPeople(collected)).trim().split('\r\n')
  const ratio = Math.round((100 * async.result.score) / blocking.result.score) / 100
  expect(lines[1]).toBe(`Ada,${blocking.result.score},${async.result.score},${ratio},lunch-rush,7`)
  expect(lines[2]).toMatch(/^"?'=1\+1/)
})

afterEach(() => void Reflect.deleteProperty(navigator, 'mediaDevices'))

/** A camera for the browser of the test, and what became of it. */
function plugCameraIn(answer: (stream: unknown) => Promise<unknown>) {
  const camera = { asked: 0, stopped: 0 }
  const getTracks = () => [{ stop: () => void camera.stopped++ }]
  const stream = Object.assign(new MediaStream(), { getTracks })
  const getUserMedia = () => {
    camera.asked++
    return answer(stream)
  }
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true })
  return camera
}

test('the camera is asked for on a press, and is off when the screen is left', async () => {
  const camera = plugCameraIn(async (stream) => stream)
  const { user, unmount } = draw(<Collect />)
  expect(camera.asked).toBe(0)
  await user.click(button(t('scan.start')))
  expect(camera.asked).toBe(1)
  unmount()
  await waitFor(() => expect(camera.stopped).toBe(1))
})

test('a camera that is refused is told, with what to do instead', async () => {
  plugCameraIn(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
  const { user } = draw(<Collect />)
  await user.click(button(t('scan.start')))
  expect((await screen.findByRole('alert')).textContent).toBe(t('scan.fault.refused'))
})
