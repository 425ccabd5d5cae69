import { readReferencePages } from '../.vitepress/generated-pages.ts'

/** Every page of the files in `generated/pages/`, at its address below `/reference/`. */
export default {
  paths: () => readReferencePages().map(({ page, content }) => ({ params: { page }, content })),
}
