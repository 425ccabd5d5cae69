import { Command } from 'commander'
import { ownPackage } from '../io/package-root.ts'
import { addDiffCommand } from './diff.ts'
import { addFmtCommand } from './fmt.ts'
import { addGenerateCommand } from './generate.ts'
import { addInitCommand } from './init.ts'
import { addLintRefsCommand } from './lint-refs.ts'
import { addPullCommand } from './pull.ts'
import { addQueryCommand } from './query.ts'
import { addValidateCommand } from './validate.ts'

const help = `
Exit codes: 0 all is well; 1 problems in the documents, or files that differ; 2 called in a wrong way.

Examples:
  $ okta-events generate --help
  $ okta-events generate --spec spec --out generated
  $ okta-events fmt --check`

/** The whole command line. */
export function createProgram(): Command {
  const program = new Command('okta-events')
    .description('From documents about Okta System Log event types to types, validators, fixtures, schemas and a reference site')
    .version(ownPackage.version)
    .helpCommand(true)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride()
    .addHelpText('after', help)
  addGenerateCommand(program)
  addFmtCommand(program)
  addPullCommand(program)
  addDiffCommand(program)
  addValidateCommand(program)
  addInitCommand(program)
  addQueryCommand(program)
  addLintRefsCommand(program)
  for (const command of program.commands) command.copyInheritedSettings(program)
  return program
}
