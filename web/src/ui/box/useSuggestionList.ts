import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { type Suggestion, useSuggestions } from './suggest.ts'

/** The combobox of suggestions (ARIA 1.2): ↓ ↑ choose, Enter takes, Esc closes, typing reopens. */
export function useSuggestionList(text: string, onTake: (suggestion: Suggestion) => void) {
  const id = useId()
  const suggestions = useSuggestions(text)
  const [active, setActive] = useState(-1)
  const [focused, setFocused] = useState(false)
  const [closed, setClosed] = useState(true)
  const open = focused && !closed && suggestions.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions, other choice
  useEffect(() => setActive(-1), [suggestions.map((one) => one.text).join('\n')])

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (event.nativeEvent.isComposing) return false
    if (event.key === 'Escape' && open) {
      setClosed(true)
      event.preventDefault()
      return true
    }
    if (event.key === 'ArrowDown' && suggestions.length > 0) {
      setClosed(false)
      setActive(open ? (active + 1) % suggestions.length : 0)
      event.preventDefault()
      return true
    }
    if (event.key === 'ArrowUp' && open) {
      setActive((active <= 0 ? suggestions.length : active) - 1)
      event.preventDefault()
      return true
    }
    const chosen = suggestions[active]
    if (event.key === 'Enter' && open && chosen) {
      event.preventDefault()
      take(chosen)
      return true
    }
    return false
  }
  const take = (suggestion: Suggestion) => {
    setClosed(true)
    onTake(suggestion)
  }
  return {
    id,
    suggestions,
    active,
    open,
    take,
    onKeyDown,
    close: () => setClosed(true),
    reopen: () => setClosed(false),
    boxProps: {
      role: 'combobox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-expanded': open,
      'aria-controls': `${id}list`,
      'aria-activedescendant': open && active >= 0 ? `${id}o${active}` : undefined,
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
    },
  }
}

export type SuggestionList = ReturnType<typeof useSuggestionList>
