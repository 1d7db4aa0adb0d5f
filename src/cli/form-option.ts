import { type Command, Option } from 'commander';

/** `--form`, for `entente read`: the choices are written out, so that `--help` loads nothing. */
export const withForm = (command: Command): Command =>
  command.addOption(
    new Option(
      '--form <form>',
      "print the events that happened in somebody else's columns (docs/coding.md)",
    ).choices(['gdelt', 'icews', 'phoenix', 'plover']),
  );
