/** Components are compiled by Vue's own compiler; for TypeScript each is one that takes anything. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  const component: DefineComponent
  export default component
}
