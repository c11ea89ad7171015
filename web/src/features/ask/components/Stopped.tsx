import { t } from '../../../texts/zh-CN.ts'

/** The answer was stopped on purpose: said once, with the way to have it after all. */
export const Stopped = ({ onRetry }: { onRetry: () => void }) => (
  <div className="note note-u stopped">
    <span>{t.ask.stopped}</span>
    <button className="btn btn-s" type="button" onClick={onRetry}>
      {t.ask.again}
    </button>
  </div>
)
