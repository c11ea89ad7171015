import { Drawer } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { usePhone } from '../../../lib/page.ts'
import { pastTalks } from '../../../lib/storage.ts'
import { t } from '../../../texts/zh-CN.ts'

/** 以前问过的: the list is kept on this device only. */
export function PastTalks({ onClose }: { onClose: () => void }) {
  const [talks, setTalks] = useState(pastTalks.list)
  const phone = usePhone()
  const clear = () => {
    pastTalks.clear()
    setTalks([])
  }
  return (
    <Drawer
      open
      title={t.ask.past}
      placement={phone ? 'bottom' : 'right'}
      onClose={onClose}
      footer={
        talks.length > 0 && (
          <button className="btn btn-s" type="button" onClick={clear}>
            {t.ask.pastClear}
          </button>
        )
      }
    >
      {talks.length === 0 && <p className="muted">{t.ask.pastEmpty}</p>}
      <ul className="past">
        {talks.map(({ id, question, at }) => (
          <li key={id}>
            <Link to={`/ask?c=${encodeURIComponent(id)}`} onClick={onClose}>
              {question}
            </Link>
            <time dateTime={at}>
              {new Date(at).toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
          </li>
        ))}
      </ul>
    </Drawer>
  )
}
