import { inject } from 'vitest'

/** A site, once it is built. */
export async function findBuiltSite(name: 'site' | 'hostileSite'): Promise<{ readonly url: string; readonly folder: string }> {
  const site = inject(name)
  const answer = await fetch(site.url)
  if (!answer.ok) throw new Error(`the site was not built: ${await answer.text()}`)
  return site
}
