import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { visits } from './explorer/address.ts'
import Explorer from './explorer/Explorer.vue'
import Layout from './Layout.vue'
import './colours.css'
import './layout.css'
import './reference.css'
import './search.css'
import './explorer.css'
import './pages.css'

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
