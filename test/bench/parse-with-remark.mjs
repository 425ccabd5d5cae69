import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

// What reading the documents costs without cutting them: each as a whole, by remark with its tables, and nothing more.
const folder = process.argv[2]
const processor = unified().use(remarkParse).use(remarkGfm)
for (const name of readdirSync(folder)) processor.parse(readFileSync(join(folder, name), 'utf8'))
