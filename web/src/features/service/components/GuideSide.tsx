import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { ServiceResponse } from '../../../../../src/contract/index.ts'
import { copyText } from '../../../lib/page.ts'
import { useReading } from '../../../lib/speech.ts'
import { t } from '../../../texts/zh-CN.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useToast } from '../../../ui/Toast.tsx'

export function GuideSide({
  service,
  contents,
}: {
  service: ServiceResponse
  contents: { id: string; text: string }[]
}) {
  const current = useCurrent(contents.map(({ id }) => id))
  const reading = useReading()
  const toast = useToast()
  const share = async () => {
    const url = `${window.location.origin}/s/${service.id}?v=${service.version}`
    toast((await copyText(url)) ? t.states.copied : t.states.copyFailed)
  }
  return (
    <aside className="toc">
      <nav aria-label={t.guide.toc}>
        <ol>
          {contents.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="util">
        <button className="btn btn-t" type="button" onClick={() => window.print()}>
          <Icon name="print" />
          {t.guide.print}
        </button>
        <button className="btn btn-t" type="button" onClick={share}>
          <Icon name="share" />
          {t.guide.share}
        </button>
        {reading.available && (
          <button
            className="btn btn-t"
            type="button"
            aria-pressed={reading.reading}
            onClick={() => reading.toggle(aloud(service))}
          >
            <Icon name={reading.reading ? 'stop' : 'sound'} />
            {reading.reading ? t.guide.stopReading : t.guide.read}
          </button>
        )}
      </div>
      <div className="aside-box">
        <p>{t.guide.askBox}</p>
        <Link className="btn btn-s" to={`/ask?s=${service.id}`}>
          <Icon name="chat" />
          {t.guide.askThis}
        </Link>
      </div>
    </aside>
  )
}

/** What is read out: what it is, then what is on the page under the key facts and the papers, as shown. */
function aloud(service: ServiceResponse): string {
  const text = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? ''
  const papers = [...document.querySelectorAll<HTMLElement>('.mats h3')].map((heading) => heading.innerText)
  return [service.name, service.summary, text('.keys'), text('.sit-r'), t.guide.mat, ...papers].join('。')
}

function useCurrent(ids: string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0])
  const key = ids.join(' ')
  useEffect(() => {
    const sections = key.split(' ').flatMap((id) => document.getElementById(id) ?? [])
    const observer = new IntersectionObserver(
      () => {
        const top = sections.filter((section) => section.getBoundingClientRect().top < window.innerHeight * 0.35).at(-1)
        setCurrent((top ?? sections[0])?.id)
      },
      { rootMargin: '0px 0px -60% 0px', threshold: [0, 0.1, 0.5, 1] },
    )
    for (const section of sections) observer.observe(section)
    return () => observer.disconnect()
  }, [key])
  return current
}
