// What the build makes of the frame and its workers.
declare module 'virtual:lab-frame' {
  export const frameUrl: string
  export const workerUrls: { readonly javascript: string; readonly python: string }
}
