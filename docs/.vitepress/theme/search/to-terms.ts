/** Longer terms only swell the index: the longest id that is known has 93 characters. */
const longest = 100

const words = /[\p{L}\p{N}_.-]+/gu
const joints = /[._-]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u

/** Words that say nothing about what is looked for. */
const empty = new Set(
  'a an and are as at be been by can for from has have if in into is it its of on or that the this to was when with'.split(' '),
)

/** The words of a query or a text: `user.session` and `userSession` are both `user` and `session`. */
export function toTerms(text: string): string[] {
  const terms = toWords(text).flatMap(toParts)
  const telling = terms.filter((term) => !empty.has(term))
  return telling.length === 0 ? terms : telling
}

/** What an id is found by: the parts of its segments, and a segment in camelCase as one word, too. */
export function toIdTerms(id: string): string[] {
  const terms = toWords(id).flatMap((word) => [...word.split(/[._-]+/).map(toTerm), ...toParts(word)])
  return [...new Set(terms)].filter((term) => term !== '' && term.length <= longest)
}

function toParts(word: string): string[] {
  return word
    .split(joints)
    .filter((part) => part !== '')
    .map(toTerm)
}

function toWords(text: string): string[] {
  return (text.match(words) ?? []).map((word) => word.replace(/^[._-]+|[._-]+$/g, '')).filter((word) => word !== '')
}

function toTerm(word: string): string {
  return word.toLowerCase()
}
