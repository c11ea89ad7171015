import { useEffect, useState } from 'react'
import { Link, useLocation, useParams } from 'react-router'
import type { ServiceResponse } from '../../../../src/contract/index.ts'
import { useRoom } from '../../lib/health.ts'
import { useTitle } from '../../lib/page.ts'
import { useService } from '../../lib/service.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { NO_SERVICE } from '../../ui/no-service.ts'
import { Conditions } from './components/Conditions.tsx'
import { GuideHead } from './components/GuideHead.tsx'
import { GuideSide } from './components/GuideSide.tsx'
import { Laws } from './components/Laws.tsx'
import { Materials } from './components/Materials.tsx'
import { Origin } from './components/Origin.tsx'
import { Situation } from './components/Situation.tsx'
import { Faqs, Steps } from './components/StepsAndFaqs.tsx'
import { type Chosen, entriesOf, factsThatMatter, sortMaterials } from './situation.logic.ts'
import './service.css'
import './service-details.css'
import './service-refined.css'
import '../../ui/choices.css'
import '../../ui/papers.css'

export function ServicePage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = useService(id)
  useTitle(data?.name ?? '', t.guide.page)
  if (error || !data) return <Instead error={error} onRetry={() => refetch()} missing={NO_SERVICE} />
  return <Guide key={data.id} service={data} />
}

function Guide({ service }: { service: ServiceResponse }) {
  const [chosen, setChosen] = useState<Chosen>({})
  const precheck = useRoom('precheck')
  const apply = useRoom('apply')
  const facts = factsThatMatter(service)
  const sorted = sortMaterials(entriesOf(service), chosen)
  useAnchor()
  const contents = [
    ...(facts.length > 0 ? [{ id: 'sit', text: t.guide.sit }] : []),
    { id: 'materials', text: t.guide.mat },
    { id: 'conditions', text: t.guide.con },
    { id: 'steps', text: t.guide.way },
    ...(service.faqs.length > 0 ? [{ id: 'faqs', text: t.guide.faq }] : []),
    { id: 'legalBasis', text: t.guide.law },
    { id: 'uncertain', text: t.guide.ver },
  ]
  return (
    <article className="guide">
      <GuideHead service={service} chosen={chosen} />
      <div className="wrap svc">
        <div className="svc-main">
          {facts.length > 0 && (
            <Situation service={service} facts={facts} chosen={chosen} sorted={sorted} onChange={setChosen} />
          )}
          <Materials service={service} sorted={sorted} />
          <Conditions service={service} chosen={chosen} />
          <Steps service={service} />
          <Faqs service={service} />
          <Laws service={service} />
          <Origin service={service} />
        </div>
        <GuideSide service={service} contents={contents} />
      </div>
      {precheck && (
        <div className="bot-acts no-print">
          <Link className="btn" to={`/s/${service.id}/precheck`}>
            {t.guide.precheck}
          </Link>
          {apply && (
            <Link className="btn btn-p" to={`/s/${service.id}/apply`}>
              {t.guide.apply}
            </Link>
          )}
        </div>
      )}
    </article>
  )
}

const LIT_MS = 2600

/** An address like `#materials.hukou-book` leads to that very paper, or to the nearest part above it. */
function useAnchor() {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash.length < 2) return
    const path = decodeURIComponent(hash.slice(1)).split('.')
    let target: HTMLElement | null = null
    for (let length = path.length; length > 0 && !target; length--)
      target = document.getElementById(path.slice(0, length).join('.'))
    if (!target) return
    if (target instanceof HTMLDetailsElement) target.open = true
    const found = target
    const timer = setTimeout(() => found.scrollIntoView({ block: 'start' }), 60)
    found.classList.add('lit')
    const off = setTimeout(() => found.classList.remove('lit'), LIT_MS)
    return () => {
      clearTimeout(timer)
      clearTimeout(off)
      found.classList.remove('lit')
    }
  }, [hash])
}
