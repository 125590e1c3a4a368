// A few words of which one holds, side by side: one tap.
import style from './Choice.module.css'

type Props<T extends string> = {
  readonly label: string
  readonly options: readonly T[]
  readonly chosen: T
  readonly wordsOf: (option: T) => string
  readonly onChoose: (option: T) => void
}

export function Choice<T extends string>({ label, options, chosen, wordsOf, onChoose }: Props<T>) {
  return (
    <fieldset className={style.choice}>
      <legend className="spoken">{label}</legend>
      {options.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(each)}
        >
          {wordsOf(each)}
        </button>
      ))}
    </fieldset>
  )
}
