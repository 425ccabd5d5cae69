import { emitCatalog } from '../../generator/emit/emit-catalog.ts'
import { emitPages } from '../../generator/emit/emit-pages.ts'
import { emitRuntime } from '../../generator/emit/emit-runtime.ts'
import { emitTypeScript } from '../../generator/emit/emit-typescript.ts'
import type { Catalog, EventType, OutputFile } from '../../generator/model.ts'
import { emitTools } from '../shared.ts'

/** Texts that try to leave the place they are put into. Run, they would set `window.hacked`. */
export const hostileTexts = {
  template: `{{ constructor.constructor('window.hacked=1')() }}`,
  script: '<script>window.hacked=2</script>',
  image: '<img src=x onerror="window.hacked=3">',
  scriptEnd: '</script><script>window.hacked=4</script>',
  styleEnd: '</style></template></div><img src=x onerror=window.hacked=5>',
  attributes: '{onclick="window.hacked=6" .danger #app}',
  link: '[a link](javascript:window.hacked=7) <javascript:window.hacked=8> https://example.com/auto',
  container: '::: v-pre ::: tip :::',
  cdata: ']]> <!--@include: ../../package.json--> <!-- @content --> <<< ../../package.json [[toc]]',
  ticks: '``` ` ~~~ `{{ 1 }}`',
  marker: `__VP_STATIC_END__\`),window.hacked=9// __VP_STATIC_START__ __VP_PARAMS_END__ $& $1 $$`,
  quote: `" onmouseover="window.hacked=10" x=' onfocus='window.hacked=11`,
  emphasis: '*a* _b_ **c** ~~d~~ :smile: # e | f \\ g &lt;h&gt; &#60;i&#62;',
  invisible: 'user\u202e gnp.\u2066exe\u200b\u2028\u0000end',
  vue: '<component :is="\'script\'" v-html="1" @click="window.hacked=12">x</component>',
} as const

/** How a text is seen on a page: line breaks as blanks, what cannot be seen as its code. */
export function toSeen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

const everything = Object.values(hostileTexts).join(' · ')
const ids = ['hostile.constructor.__proto__', 'hostile._a_._b_', 'hostile.-x-.CON']

function createEventType(id: string): EventType {
  return {
    id,
    namespace: 'Okta-hostile',
    description: everything,
    since: hostileTexts.template,
    tags: Object.values(hostileTexts),
    fields: Object.values(hostileTexts).map((text) => ({
      name: text,
      type: {
        kind: 'union',
        members: [
          { kind: 'literal', value: text },
          { kind: 'reference', id: text },
        ],
      },
      description: text,
    })),
    debugData: hostileTexts.template,
    targets: [hostileTexts.image],
    changeDetails: [],
    references: [
      { text: hostileTexts.script, url: 'javascript:window.hacked=13' },
      { text: hostileTexts.template, url: `https://example.com/"onclick="window.hacked=14"/{{1}}/)<b>` },
      { text: 'data', url: 'data:text/html,<script>window.hacked=15</script>' },
    ],
    mentions: ids.filter((other) => other !== id),
    deprecated: { since: hostileTexts.image, successor: null },
    origin: { path: 'hostile.md', line: 1, column: 1, endLine: 1, endColumn: 2 },
  }
}

/** A catalog with such a text in every place that holds text. */
export const hostileCatalog: Catalog = {
  only: [],
  namespaces: [{ id: 'Okta-hostile', eventTypes: ids }],
  eventTypes: ids.map(createEventType),
  envelope: [
    {
      name: hostileTexts.script,
      type: { kind: 'unknown', text: hostileTexts.image },
      presence: 'required',
      flags: [],
      description: everything,
    },
  ],
  structs: [{ id: hostileTexts.template, description: everything, fields: [] }],
  enumerations: [{ id: hostileTexts.script, description: everything, values: Object.values(hostileTexts) }],
  secrets: Object.values(hostileTexts),
  payloads: [hostileTexts.template, hostileTexts.image].map((id) => ({
    id,
    kind: 'debugData',
    extends: [hostileTexts.image],
    fields: Object.values(hostileTexts).map((text) => ({
      name: text,
      type: text,
      format: text,
      personal: true,
      sensitive: false,
      customer: false,
      values: [text],
    })),
  })),
  releases: [{ id: hostileTexts.script, eventTypes: ids }],
  removed: [{ id: hostileTexts.script, lastSeen: hostileTexts.template, removedBy: hostileTexts.image, successor: everything }],
}

/** What the generator would write for it, with sample log events that hold the same texts. */
export function createHostileFiles(): readonly OutputFile[] {
  const samples = ids.map((id) => ({ eventType: id, ...hostileTexts, [hostileTexts.script]: everything }))
  return [
    ...emitCatalog(hostileCatalog),
    ...emitPages(hostileCatalog, emitTools),
    ...emitRuntime(hostileCatalog, emitTools),
    ...emitTypeScript(hostileCatalog, emitTools),
    { path: 'fixtures/okta-hostile.json', text: JSON.stringify(samples, null, 2) },
  ]
}
