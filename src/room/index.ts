// The public interface of a workshop room: a pure reducer over its log.
export type {
  Actor,
  HostCommand,
  RoomCommand,
  RoomCommandType,
  RoomRefusal,
  SeatCommand,
  ServerCommand,
} from './command.ts'
export { dueAt, presentExercise } from './course.ts'
export { debriefOf } from './debrief.ts'
export type { Debrief, Distribution } from './debrief.ts'
export { decide, LONGEST_WORD, MOST_SEATS } from './decide.ts'
export type { Decision } from './decide.ts'
export type { Happened, RoomEvent } from './event.ts'
export { evolve, openRoom } from './evolve.ts'
export { exerciseOf } from './exercise.ts'
export type { Plan } from './exercise.ts'
export { figuresOf } from './figures.ts'
export { distinctName } from './name.ts'
export { CHOICES } from './question.ts'
export { counts, placesOf } from './standing.ts'
export type { Place } from './standing.ts'
export { firstSettings } from './state.ts'
export type {
  Exercise,
  Figures,
  Pause,
  Phase,
  PhaseType,
  RoomState,
  Round,
  RunVerdict,
  Seat,
  Settings,
  VerdictReason,
  VerdictType,
} from './state.ts'
export { countdownMs, endsAt, GRACE_MS, QUESTION_MS, RESUME_MS, shiftMsAt } from './time.ts'
export { ownRun, ownView, peopleView, sharedView } from './view.ts'
export type {
  DebriefSummary,
  ExerciseView,
  OwnRun,
  OwnView,
  PeopleView,
  PersonView,
  RoundView,
  SharedView,
  TopPlace,
} from './view.ts'
