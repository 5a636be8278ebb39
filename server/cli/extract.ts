import { command } from './commands/extract.ts';

process.exitCode = await command.run(process.argv.slice(2));
