import { withBase } from 'vitepress'
import { type FunctionalComponent, h, type VNode } from 'vue'
import type { Found } from '../search/find.ts'
import type { Hit } from '../search/hit.ts'
import { toMarkedNodes } from './marked-text.ts'

interface ResultRowProps {
  readonly found: Found
  readonly isActive: boolean
}

const kinds = { removed: 'Removed', namespace: 'Namespace', payload: 'Payload', guide: 'Guide', reference: 'Reference' } as const

/** One row of the results. It is a function, without a template: every key fills all rows again, and this is what that takes. */
export const ResultRow: FunctionalComponent<ResultRowProps> = ({ found, isActive }) => {
  const { hit, terms } = found
  const kind = hit.kind === 'event type' ? null : kinds[hit.kind]
  return h(
    'a',
    {
      role: 'option',
      tabindex: '-1',
      class: ['result', { active: isActive, other: kind !== null }],
      href: withBase(hit.url),
      'aria-selected': isActive,
    },
    [
      h('span', { class: 'result-title' }, toMarkedNodes(hit.title, terms, true)),
      hit.text === '' ? null : h('span', { class: 'result-text' }, toMarkedNodes(hit.text, terms)),
      h('span', { class: 'result-facts' }, [
        kind && h('span', { class: 'badge kind' }, kind),
        hit.since && h('span', { class: 'since' }, hit.since),
        ...listBadges(hit).map((badge) => h('span', { class: 'badge' }, badge)),
        toCarried(found),
      ]),
    ],
  )
}
ResultRow.props = { found: Object, isActive: Boolean }

function listBadges({ tags, changeDetails, deprecated }: Hit): readonly string[] {
  return [
    ...(tags.includes('event-hook-eligible') ? ['Event Hook'] : []),
    ...(tags.includes('oie-only') ? ['Identity Engine'] : []),
    ...(changeDetails ? ['Change details'] : []),
    ...(deprecated ? ['Deprecated'] : []),
  ]
}

/** The keys by which it was found, and the payload that has them. */
function toCarried({ hit, terms, carries, carriedTerms }: Found): VNode | null {
  const payload = hit.kind === 'payload' ? hit : carries
  if (payload === null) return null
  const met = payload === hit ? terms : carriedTerms
  const metKeys = payload.keys.filter((key) => met.some((term) => key.toLowerCase().includes(term)))
  const keys = metKeys.length === 0 && payload === hit ? payload.keys : metKeys
  return h('span', { class: 'carries' }, [
    keys.length === 0 ? null : h('code', toMarkedNodes(keys.join(', '), met)),
    payload === hit ? null : ` in ${payload.title}`,
  ])
}
