// The way to the timeline, from wherever runs are shown.
import type { Run } from '../../runs/index.ts'
import type { AppStore } from '../../store/index.ts'

/** Show the timeline of these runs; its way back is to the screen that is up now. */
export function showTimeline(app: AppStore, runs: readonly Run[]): void {
  const { screen, comparedFrom } = app.getState()
  const from = screen === 'timeline' ? comparedFrom : screen
  app.setState({ screen: 'timeline', compared: runs, comparedFrom: from })
}
