// A message of the catalogue with its **bold** parts emphasised.

export function Rich({ text }: { readonly text: string }) {
  return text
    .split('**')
    .map((part, place) => (place % 2 === 1 ? <strong key={part}>{part}</strong> : part))
}
