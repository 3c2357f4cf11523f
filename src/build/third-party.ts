/** A package that is part of a bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression of its package.json; '' when it says none. */
  readonly licence: string;
  /** Text of its licence file; '' where it has none. */
  readonly text: string;
}

/** Licences that would ask the same of those who pass the bundle on; a package under a choice of licences is fine. */
const COPYLEFT = /\b(A?GPL|LGPL|SSPL|EUPL|OSL)/i;

/** The licence a package states, or the one whose text it carries. */
export function licenceOf(stated: string, text: string): string {
  if (stated !== '') return stated;
  if (/Apache License,?\s+Version 2\.0/i.test(text)) return 'Apache-2.0';
  return /Permission is hereby granted, free of charge/i.test(text) ? 'MIT' : '';
}

/** Why a package must not be part of a bundle; null when it may. */
export function refusalOf({ name, licence }: BundledPackage): string | null {
  if (/-pro(\/|$)/.test(name)) return `${name} is proprietary`;
  if (licence === '' || /^(UNLICENSED|SEE LICENSE)/i.test(licence)) return `${name} says no licence`;
  const choices = licence.split(/\s+OR\s+/i);
  return choices.every((choice) => COPYLEFT.test(choice)) ? `${name} is under ${licence}` : null;
}

/** What a bundle owes to others: every package with its licence. Throws where one of them must not be in it. */
export function thirdParty(packages: readonly BundledPackage[]): string {
  const refusals = packages.map(refusalOf).filter((refusal) => refusal !== null);
  if (refusals.length > 0) throw new Error(`Not to be bundled: ${refusals.join('; ')}`);
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const head = 'Accord is under the MIT licence. This build contains packages of others, each under its own licence.';
  return [
    head,
    ...sorted.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}`),
  ]
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
