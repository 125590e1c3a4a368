// What the first way out of the results is described by: it has the focus when they come up.
export const HEADLINE_ID = 'results-headline'
