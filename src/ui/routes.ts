// Every screen, by the name of its route: what draws it, the part of the game that brings it, and
// what the window is called meanwhile.
import type { ComponentType } from 'react'
import type { RouteName, RouteOf } from '../store/index.ts'
import type { Key } from '../words/index.ts'
import type { Part } from './later.ts'
import { album, campaign, lab, play, records, workshop } from './parts.ts'
import { Title } from './title/Title.tsx'

export type Screen<N extends RouteName> = ComponentType<{ readonly route: RouteOf<N> }>

type Entry<N extends RouteName> = {
  readonly part: Part<Screen<N>>
  readonly titleKey: Key | null // null: the game's name alone
}

export const routes: { readonly [N in RouteName]: Entry<N> } = {
  title: { part: { now: () => Title, load: async () => Title }, titleKey: null },
  shift: { part: play.pick(({ Shift }) => Shift), titleKey: 'hud.room' },
  results: { part: records.pick(({ Results }) => Results), titleKey: 'results.over' },
  scores: { part: records.pick(({ HighScores }) => HighScores), titleKey: 'scores.title' },
  settings: { part: records.pick((all) => all.SettingsScreen), titleKey: 'settings.title' },
  timeline: { part: records.pick((all) => all.TimelineScreen), titleKey: 'timeline.title' },
  watch: { part: records.pick(({ Watch }) => Watch), titleKey: 'watch.title' },
  linked: { part: records.pick(({ Linked }) => Linked), titleKey: 'linked.page' },
  daily: { part: records.pick(({ Daily }) => Daily), titleKey: 'daily.title' },
  round: {
    part: records.with(async () => (await import('./round/RoundScreen.tsx')).RoundScreen),
    titleKey: 'round.title',
  },
  map: { part: campaign.pick(({ MapScreen }) => MapScreen), titleKey: 'campaign.map' },
  predict: { part: campaign.pick(({ Predict }) => Predict), titleKey: 'campaign.predict' },
  sandbox: { part: campaign.pick((all) => all.SandboxScreen), titleKey: 'sandbox.title' },
  debrief: { part: campaign.pick(({ Debrief }) => Debrief), titleKey: 'results.over' },
  lesson: { part: campaign.pick((all) => all.LessonScreen), titleKey: 'campaign.learnt' },
  album: { part: album.pick(({ Album }) => Album), titleKey: 'campaign.album' },
  questions: { part: album.pick(({ Questions }) => Questions), titleKey: 'campaign.questions' },
  lab: { part: lab.pick(({ LabScreen }) => LabScreen), titleKey: 'lab.title' },
  workshop: { part: workshop.pick((all) => all.WorkshopScreen), titleKey: 'workshop.title' },
  room: { part: workshop.pick((all) => all.RoomScreen), titleKey: 'workshop.title' },
  facilitator: { part: workshop.pick((all) => all.Facilitator), titleKey: 'workshop.title' },
  projector: { part: workshop.pick((all) => all.Projector), titleKey: 'workshop.title' },
  collect: {
    part: records.with(async () => (await import('./collect/Collect.tsx')).Collect),
    titleKey: 'collect.title',
  },
}
