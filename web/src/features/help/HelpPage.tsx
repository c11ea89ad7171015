import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { copyText, useTitle } from '../../lib/page.ts'
import { said } from '../../lib/storage.ts'
import { t } from '../../texts/zh-CN.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useToast } from '../../ui/Toast.tsx'
import './help.css'

/** 找人工: the ways to a person that really exist, and what that person will need. */
export function HelpPage() {
  useTitle(t.help.title)
  const questions = said.list()
  const toast = useToast()
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [hash])
  const copy = async () => toast((await copyText(questions.join('\n'))) ? t.states.copiedText : t.states.copyFailed)
  return (
    <div className="wrap help">
      <header className="help-h">
        <h1>{t.help.title}</h1>
        <p>{t.help.lead}</p>
        <a className="btn btn-p btn-l" href="tel:12345">
          <Icon name="phone" />
          {t.help.callNow}
        </a>
      </header>
      <section id="ways" aria-labelledby="h-ways">
        <h2 id="h-ways">{t.help.waysTitle}</h2>
        <ul className="ways">
          {t.help.ways.map(({ icon, title, text }) => (
            <li className="card" key={title}>
              <Icon name={icon} />
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <div className="help-two">
        <section aria-labelledby="h-need">
          <h2 id="h-need">{t.help.need}</h2>
          <ol className="plain">
            {t.help.needs.map((need) => (
              <li key={need}>{need}。</li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="h-talk">
          <h2 id="h-talk">{t.help.talkTitle}</h2>
          {questions.length === 0 ? (
            <p className="muted">{t.help.talkEmpty}</p>
          ) : (
            <>
              <p className="muted">{t.help.talkText}</p>
              <ul className="said-list">
                {questions.map((question, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same words may have been said twice
                  <li key={i}>{question}</li>
                ))}
              </ul>
              <button className="btn btn-s" type="button" onClick={copy}>
                {t.help.copy}
              </button>
            </>
          )}
        </section>
      </div>
      <p className="note note-u help-urgent">
        <Icon name="alert" />
        <span>
          <b>{t.help.urgent}：</b>
          {t.help.urgentText}
        </span>
      </p>
      <section id="privacy" aria-labelledby="h-privacy">
        <h2 id="h-privacy">{t.help.privacy}</h2>
        <ul className="plain">
          {t.help.privacyList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
