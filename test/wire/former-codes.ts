// Links and stored runs of earlier versions, byte by byte as they were sent.
import { person, robotLead } from '../../src/waiters/index.ts'
import type { Run } from '../../src/wire/index.ts'

type Sent = {
  readonly what: string
  readonly code: string
  readonly run: Partial<Run>
  readonly commands: number
  readonly score: number
  readonly hash: string
}

/** Written by the versions of then. Never change or replace one. */
export const sent: readonly Sent[] = [
  {
    what: 'Ana on the first day, as it was written before there were branches',
    code:
      'AQEBB_jJBAlmaXJzdC1kYXkDQW5hABBkZmE0ODE5YTAyZWUwOWM5GrQQBqMMAN0RDNsOAJ0eAJYBBtohAJkH' +
      'DMsLBogOAPQcDNsOAMsLBo80BqAGAJMJDPIlANEJBpMJDIgOAPQcBqMMAKYIAJYBDOEdANEJBs0oNgw',
    run: { name: 'Ana', leads: [person] },
    commands: 26,
    score: 562,
    hash: 'dfa4819a02ee09c9',
  },
  {
    what: 'a blocking shift by somebody whose name has a picture',
    code:
      'AQEAC5C_BQpsdW5jaC1ydXNoBVpv6wEg8OYHABA5YTgyMjliM2EwMmU0MDM3FLQQBs8MAKsxDJQKAJRQDIQH' +
      'Hr4KGOMMBq4HAMmfAQyUCh6uByThDBK-CgCkpQEMlAoA_FIMhAcevgok4QwSVAI6Nw',
    run: { name: 'Zoë 🍰', leads: [person] },
    commands: 20,
    score: 147,
    hash: '9a8229b3a02e4037',
  },
  {
    what: 'half an async shift with every command, by nobody',
    code:
      'AQEBC7DqAQpsdW5jaC1ydXNoAAAQNDA2NjEzZjczNWRiMmViYxe0EAboBwTIAQXIAQxkA2QGZAiOJQyUCgCE' +
      'Bwa_CRKrEQCeDBjsEACGEACWAQyQCAbjDAC_CRLyDB6FDwDTDQCWARjL6AbF',
    run: { name: '', leads: [person] },
    commands: 23,
    score: 187,
    hash: '406613f735db2ebc',
  },
  {
    what: 'a shift on Full house that was taken over',
    code:
      'AgEBC6CcAQpmdWxsLWhvdXNlAkJvABA5OTJjNTA0NGJiZGU0MDU34F0SiA4GlAoEyAEFyAEMZANkBmQI6xUM' +
      'ygkAzREAlgEG1QkStA4A8wYYtA4ApAsMugYenQ0Gf5gGrg',
    run: { name: 'Bo', leads: [person], branchAtMs: 12_000 },
    commands: 18,
    score: 137,
    hash: '992c5044bbde4057',
  },
  {
    what: 'a robot on Full house with the last of all seeds',
    code:
      'AQEB_____w-QvwUKZnVsbC1ob3VzZQAKbG9vay1haGVhZBA5NzdiMDRhZjI4ZjRiOWNmP4gOBuUMAL8IDMoJ' +
      'AMUREpkLAOAJAJYBDLoGGLQOAKQLBtUJHoEKJJkLAJUMEokIDJkLAJ4MBuUMANUJGKQLAMAKDLoGHo0KKrQO' +
      'EoEKAJkLBtUJJI0KGLgQDLQOHp0NBoEKANkQEokIKvEGJJkLAJsKHrcNErgQMJ0NKpkLAPUQDLoGAMAEGKQL' +
      'HtMTBvEGDJkLAMoJEokIGJkLALoMKusLAPEJDLoGEpkLAIkIHrcNBoEKANUJGKQLDLQOHtmY_b4',
    run: { name: '', leads: [robotLead('look-ahead')] },
    commands: 63,
    score: 880,
    hash: '977b04af28f4b9cf',
  },
]

export const FORMER_CODES = sent.map(({ code }) => code)
