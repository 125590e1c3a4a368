// A file as text, where the bundler's own types are not at hand.
declare module '*?raw' {
  const text: string
  export default text
}
