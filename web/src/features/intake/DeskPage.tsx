import { useParams } from 'react-router'
import { useCase } from '../../lib/cases.ts'
import { t } from '../../texts/zh-CN.ts'
import { Instead } from '../../ui/Instead.tsx'
import { Desk } from './components/Desk.tsx'
import './desk.css'
import './desk-finding.css'

const NOT_MINE = {
  icon: 'list' as const,
  title: t.intake.missing,
  text: t.intake.missingText,
  ways: [{ to: '/intake', text: t.intake.back }],
}

/** 收件: one case with its papers, what the check found, and the decision. */
export function DeskPage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCase(id)
  if (!data) return <Instead error={error} missing={NOT_MINE} onRetry={refetch} />
  return <Desk key={id} found={data} />
}
