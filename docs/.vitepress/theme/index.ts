import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import HomeSearch from './HomeSearch.vue'
import Layout from './Layout.vue'
import NamespaceCards from './NamespaceCards.vue'
import './colours.css'
import './layout.css'
import './reference.css'
import './search.css'
import './home.css'
import './pages.css'

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('HomeSearch', HomeSearch)
    app.component('NamespaceCards', NamespaceCards)
  },
} satisfies Theme
