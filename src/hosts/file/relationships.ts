import { HostError } from '../../domain/issue';
import { RELATIONSHIPS } from './namespaces';
import type { Package } from './package';
import { smallPart } from './small-part';
import { attribute, readXml, type Attributes } from './xml';

/** An arrow from one part to another, or out of the package. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in transitional and strict files: worksheet, table, styles … */
  readonly type: string;
  /** Name of the part; of an external one the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part; '' for those of the package. A part without any has an empty list. */
export function relationshipsOf(pkg: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const relsPart = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!pkg.has(relsPart)) return [];
  const found: Relationship[] = [];
  readXml(
    smallPart(pkg, relsPart),
    { part: relsPart, root: 'Relationships', vocabulary: RELATIONSHIPS },
    {
      open: (name, attributes) => {
        if (name === 'Relationship') found.push(toRelationship(pkg, part, relsPart, attributes));
      },
    },
  );
  return found;
}

/** The part that holds the workbook. Throws HostError not-a-workbook when the package names none. */
export function workbookPart(pkg: Package): string {
  const main = relationshipsOf(pkg, '').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal);
  if (!main || !pkg.has(main.target)) throw new HostError('not-a-workbook', { kind: 'zip' });
  if (main.target.toLowerCase().endsWith('.bin')) throw new HostError('old-workbook', { kind: 'xlsb' });
  return main.target;
}

function toRelationship(pkg: Package, part: string, relsPart: string, attributes: Attributes): Relationship {
  const id = attribute(attributes, 'Id');
  const type = attribute(attributes, 'Type');
  const target = attribute(attributes, 'Target');
  if (id === undefined || type === undefined || target === undefined) {
    throw new HostError('malformed', { part: relsPart, kind: 'relationship' });
  }
  const isExternal = attribute(attributes, 'TargetMode') === 'External';
  const kind = type.slice(type.lastIndexOf('/') + 1);
  return { id, type: kind, target: isExternal ? target : resolved(pkg, part, target), isExternal };
}

/** Absolute targets start at the package, others at the folder of the part that points. */
function resolved(pkg: Package, part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  const name = base.join('/');
  if (pkg.has(name)) return name;
  // Some writers escape a space in the target but not in the name of the part.
  return name.replace(/%([2-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
