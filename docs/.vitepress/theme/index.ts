import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { visits } from './explorer/address.ts'
import Explorer from './explorer/Explorer.vue'
import Layout from './Layout.vue'
import './colours.css'
import './layout.css'
import './reference.css'
import './facts.css'
import './tables.css'
import './diagnostics.css'
import './search-shared.css'
import './search.css'
import './explorer/page.css'
import './explorer/facets.css'
import './explorer/results.css'
import './explorer/start.css'
import './event-type.css'
import './pages.css'
import './pictures.css'

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app, router }) {
    app.component('Explorer', Explorer)
    router.onAfterRouteChange = () => {
      visits.value++
    }
  },
} satisfies Theme
