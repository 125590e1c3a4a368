// The hints of a task, one after the other: where to look, the rule, and a solution at work.
export const rungs = [1, 2, 3] as const
export type Rung = (typeof rungs)[number]
