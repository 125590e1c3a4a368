// The typeface of everything written on the stage; the page brings it.
export const FONT = '"Fredoka Variable", Fredoka, ui-rounded, "Trebuchet MS", sans-serif'
