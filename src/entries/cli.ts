import { basename } from 'node:path';
import { Command, CommanderError } from 'commander';
import { rulesList } from '../app/text/rules-list';
import { HostError } from '../domain/issue';
import type { Language } from '../domain/language';
import { CLI } from '../i18n/cli';
import { fillPlain } from '../i18n/format';
import { refusalSentence } from '../i18n/refusal-sentence';
import manifest from '../../package.json';
import { cardsCommand } from './cli/cards-command';
import { chartsCommand } from './cli/charts-command';
import { closeCommand, type CloseArguments } from './cli/close-command';
import { compareCommand } from './cli/compare-command';
import { explainCommand, type ExplainArguments } from './cli/explain-command';
import { freezeCommand } from './cli/freeze-command';
import { Misuse } from './cli/misuse';
import { languageOf, readFailUnder, readLanguage, readTable } from './cli/options';
import type { ReadArguments } from './cli/read-workbook';
import { reviewCommand, type ReviewArguments } from './cli/review-command';
import { scenarioCommand } from './cli/scenario-command';
import { speak } from './cli/speak';
import { readDialect, readSource, sqlCommand, type SqlArguments } from './cli/sql-command';
import { templateCommand } from './cli/template-command';
import type { WriteArguments } from './cli/written-copy';

function programIn(language: Language): Command {
  const words = CLI[language];
  const { slots } = words;
  const program = speak(new Command('accord'), language)
    .description(words.about)
    .version(manifest.version, '-V, --version', words.version);
  program.helpCommand(false);
  const command = (usage: string, description: string): Command =>
    speak(program.command(usage), language)
      .description(description)
      .option('--lang <pt-BR|en|es>', words.lang, readLanguage);
  const writing = (usage: string, description: string): Command =>
    command(usage, description)
      .option('--out <file>', words.out)
      .option('--in-place', words.inPlace)
      .option('--table <sheet!cell>', words.table, readTable);
  command('review', words.review)
    .argument(`<${slots.book}>`, words.book)
    .option('--out <file>', words.out)
    .option('--in-place', words.inPlace)
    .option('--json <file>', words.json)
    .option('--fail-under <N>', words.failUnder, readFailUnder)
    .option('--table <sheet!cell>', words.table, readTable)
    .action((book: string, given: ReviewArguments) => reviewCommand(book, given));
  command('explain', words.explain)
    .argument(`<${slots.book}>`, words.book)
    .argument(`<${slots.profile}>`, words.profile)
    .argument(`[${slots.rule}]`, words.rule)
    .option('--table <sheet!cell>', words.table, readTable)
    .action((book: string, profile: string, rule: string | undefined, given: ExplainArguments) =>
      explainCommand(book, profile, rule, given),
    );
  writing('scenario', words.scenario)
    .argument(`<${slots.book}>`, words.book)
    .argument(`<${slots.profile}>`, words.profile)
    .argument(`<${slots.change}...>`, words.change)
    .action((book: string, profile: string, changes: readonly string[], given: WriteArguments) =>
      scenarioCommand(book, profile, changes, given),
    );
  writing('close', words.close)
    .argument(`<${slots.book}>`, words.book)
    .option('--cycle <name>', words.cycle)
    .action((book: string, given: CloseArguments) => closeCommand(book, given));
  command('compare', words.compare)
    .argument(`<${slots.book}>`, words.book)
    .argument(`[${slots.cycle}]`, words.cycle)
    .argument(`[${slots.cycle}2]`, words.cycle)
    .option('--table <sheet!cell>', words.table, readTable)
    .action((book: string, first: string | undefined, second: string | undefined, given: ReadArguments) =>
      compareCommand(book, first, second, given),
    );
  writing('freeze', words.freeze)
    .argument(`<${slots.book}>`, words.book)
    .option('--cycle <name>', words.cycle)
    .action((book: string, given: CloseArguments) => freezeCommand(book, given));
  writing('cards', words.cards)
    .argument(`<${slots.book}>`, words.book)
    .action((book: string, given: WriteArguments) => cardsCommand(book, given));
  writing('charts', words.charts)
    .argument(`<${slots.book}>`, words.book)
    .action((book: string, given: WriteArguments) => chartsCommand(book, given));
  command('template', words.template)
    .argument(`<${slots.out}>`, words.templateOut)
    .action((out: string, given: { lang?: Language }) => templateCommand(out, given));
  command('sql', words.sql)
    .argument(`<${slots.book}>`, words.book)
    .requiredOption('--dialect <duckdb|bigquery|snowflake|spark>', words.dialect, readDialect)
    .option('--from <table>', words.sqlFrom, readSource, 'order_lines')
    .option('--table <sheet!cell>', words.table, readTable)
    .action((book: string, given: SqlArguments) => sqlCommand(book, given));
  command('rules', words.rules).action((given: { lang?: Language }) => {
    process.stdout.write(`${rulesList(given.lang ?? language)}\n`);
  });
  return program;
}

/** What commander says in English, as one sentence of ours. It does not name an argument too many. */
function misuseOf(error: CommanderError, program: Command | null): Misuse {
  if (error.code === 'commander.excessArguments') {
    const command = program?.commands.find(({ args }) => args.length > 0);
    return new Misuse('unknown', command?.args[command.registeredArguments.length] ?? '');
  }
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return new Misuse(/missing|Missing/.test(error.code) ? 'missing' : 'unknown', found);
}

/** One sentence for whatever went wrong; 2 is the exit code of everything that was refused. */
function sentenceOf(error: unknown, language: Language, args: readonly string[]): string {
  if (error instanceof HostError) {
    const file = basename(args.find((arg) => /\.xls[xm]$/i.test(arg)) ?? args[1] ?? '');
    return refusalSentence(new HostError(error.code, { file, ...error.details }), language);
  }
  if (error instanceof Misuse) return fillPlain(CLI[language].misuse[error.kind], { found: error.found }, language);
  return fillPlain(
    CLI[language].unexpected,
    { found: error instanceof Error ? (error.stack ?? error.message) : String(error) },
    language,
  );
}

async function main(args: readonly string[]): Promise<void> {
  let language: Language = 'pt-BR';
  let program: Command | null = null;
  try {
    language = languageOf(args) ?? language;
    program = programIn(language);
    if (args.length === 0) return program.outputHelp();
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    const known = error instanceof CommanderError ? misuseOf(error, program) : error;
    process.stderr.write(`${sentenceOf(known, language, args)}\n`);
    process.exitCode = 2;
  }
}

void main(process.argv.slice(2));
