// What a program may use up. Fuel alone decides that it has gone too far, never a clock, so that a program
// ends at the same place everywhere. Fuel is counted in steps: lines begun, and what stands for others.
export const limits = {
  momentFuel: 50_000, // at one millisecond of the shift
  shiftFuel: 200_000,
  signFuel: 5_000, // between two signs that it goes on
  interruptFuel: 500, // of 10,000 calls and turns within the JavaScript interpreter
  callFuel: 10, // of a call to the café, beside its line
  characters: 20_000, // of a program; as many as the browser's storage and a link hold
  memoryBytes: 32 << 20,
  prints: 200,
  printCharacters: 2_000, // of one line
  stops: 20_000,
  tasks: 2_000,
  timers: 2_000, // under way at once
  diagnostics: 50,
} as const
