import { readReferencePages } from '../.vitepress/generated-pages.ts'

/** Every page below `generated/pages/`, at the same path below `/reference/`. */
export default {
  paths: () => readReferencePages().map(({ page, content }) => ({ params: { page }, content })),
}
