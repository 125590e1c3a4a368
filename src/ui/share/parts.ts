// What sharing needs, in one part.
export { Invitation } from './Invitation.tsx'
export { ShareDialog } from './ShareDialog.tsx'
