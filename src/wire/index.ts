// The public interface of the formats: replays, run codes and stored results.
export { decodeRun, encodeRun, MAX_CODE_LENGTH, simulateRun } from './code.ts'
export type { CodeFault, Decoded, Simulated } from './code.ts'
export { commands, createCommandCodec } from './command-codec.ts'
export type { CommandCodec } from './command-codec.ts'
export { commandFormats, LONGEST_RAIL } from './commands.ts'
export { isTooDeep } from './depth.ts'
export { readEntry } from './entry.ts'
export type { Entry } from './entry.ts'
export { MAX_REPLAY_BYTES, parseReplay, readReplay, verify } from './replay.ts'
export type { Parsed } from './replay.ts'
export { printedFields, resultNames } from './result-fields.ts'
export type { Field } from './result-fields.ts'
export type { Run } from './run.ts'
export { seed } from './seed.ts'
export { isSlowed, timing } from './timing.ts'
export type { Timing } from './timing.ts'
export { amount, plainObject, share, whole } from './values.ts'
export { FIRST_VERSION, isCurrent, isPlayable } from './versions.ts'
export type { Versions } from './versions.ts'
export type * from './workshop/answers.ts'
export { BOARD_PAGE } from './workshop/board.ts'
export type {
  BoardAnswer,
  BoardFault,
  BoardNameAnswer,
  BoardNameRequest,
  BoardRow,
  BoardRunAnswer,
  BoardRunRequest,
  BoardSide,
  TicketAnswer,
  TicketRequest,
} from './workshop/board.ts'
export * from './workshop/limits.ts'
export { readRecord, RECORD_FORMAT } from './workshop/record.ts'
export type { RecordedRun, RoomRecord } from './workshop/record.ts'
export { isKey, readRequest } from './workshop/requests.ts'
export { readRoomCode } from './workshop/room-code.ts'
export type {
  CommandRequest,
  CommitRequest,
  JoinRequest,
  OpenRequest,
  PingMessage,
  ReadRequest,
  RequestedCommand,
  RequestType,
  RunRequest,
} from './workshop/requests.ts'
