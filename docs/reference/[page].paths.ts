import { printApi } from '../.vitepress/api/print-api.ts'
import { readApi } from '../.vitepress/api/read-api.ts'
import { readReferencePages } from '../.vitepress/generated-pages.ts'

/** Every page of the files in `generated/pages/`, at its address below `/reference/`, and that of the generated code. */
export default {
  paths: () => [
    ...readReferencePages().map(({ page, content }) => ({ params: { page }, content })),
    { params: { page: 'api' }, content: printApi(readApi()) },
  ],
}
