// What whoever starts the server got wrong, said in one line so that they can put it right.
export class UsageError extends Error {}
