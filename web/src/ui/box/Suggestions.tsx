import { t } from '../../texts/zh-CN.ts'
import { Icon } from '../Icon.tsx'
import type { SuggestionList } from './useSuggestionList.ts'

export const Suggestions = ({ list }: { list: SuggestionList }) => (
  <>
    <div
      className="sugg"
      role="listbox"
      id={`${list.id}list`}
      aria-label={t.box.suggestions}
      hidden={!list.open}
      onPointerDown={(event) => event.preventDefault()}
    >
      {list.suggestions.map((suggestion, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus, aria-activedescendant moves
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box
        <div
          key={suggestion.text}
          role="option"
          id={`${list.id}o${i}`}
          aria-selected={i === list.active}
          onClick={() => list.take(suggestion)}
        >
          <Icon name="search" />
          {suggestion.text}
        </div>
      ))}
    </div>
    <span className="vh" role="status">
      {list.open ? t.box.suggestionCount(list.suggestions.length) : ''}
    </span>
  </>
)
