import type { Command } from 'commander';
import type { Language } from '../../domain/language';
import { CLI } from '../../i18n/cli';

/** Commander's own words, in the language asked for. */
export function speak(command: Command, language: Language): Command {
  const words = CLI[language];
  const { slots } = words;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Commands:': words.commands,
    'Options:': words.options,
    'Arguments:': words.args,
  };
  return command
    .helpOption('-h, --help', words.help)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) =>
        usage.replace('[options]', `[${slots.options}]`).replace('[command]', `[${slots.command}]`),
      styleSubcommandTerm: (usage) => usage.replace('[options]', `[${slots.options}]`),
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}
