import type { Plugin } from 'vitepress'

/** Parts of VitePress's theme that no page of this site has: they come as styles even where nobody asks for the parts. */
const unused =
  /(?:\/VP(?:Team\w*|HomeSponsors|Sponsors\w*|DocAsideSponsors|DocAsideCarbonAds|CarbonAds|HomeHero|Hero|HomeFeatures|Features?)\.vue\?.*type=style|\/vp-sponsor\.css$)/

/** Leave the styles of those parts out: every page loads all styles. */
export const leaveOutStyles: Plugin = {
  name: 'okta-events:leave-out-styles',
  enforce: 'pre',
  transform: (_code, id) => (unused.test(id) ? { code: '', map: null } : null),
}
