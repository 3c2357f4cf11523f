import { SimulatedError } from './excel-error';
import type { SimBook } from './model';
import { rangeAreasObject, rangeObject } from './range-objects';
import { isServed, type Served } from './served';
import { workbookObject } from './worksheet-objects';

/** The batch of one `context.sync()` as office.js sends it (ids unique within a request context). */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly ActionIndex: number;
    readonly Code: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly Message: string;
  };
}

const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

/** What the engine should do at an action before it does it: nothing, or fail as Excel would. */
export type BeforeAction = (index: number) => SimulatedError | null;

/** Runs a batch: actions in order, stopping at the first that fails; what was done before it stays done. */
export function runBatch(book: SimBook, batch: Batch, before: BeforeAction = () => null): Answer {
  const paths = pathResolver(book, batch);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const failure = before(index);
      if (failure) throw failure;
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const value = run(action, paths);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      // What is not served fails like any other request, with a code that says what is missing.
      const { code, status, message } =
        error instanceof SimulatedError ? error : new SimulatedError(`Simulated: ${String(error)}`, 500);
      const failed = { ActionIndex: index, Code: code, HttpStatusCode: status, Location: '', Message: message };
      return { Results: results, TraceIds: traces, Error: failed };
    }
  }
  return { Results: results, TraceIds: traces };
}

interface Paths {
  at(id: number): Served | null;
  args(info: Arguments | undefined): readonly unknown[];
}

function run(action: Action, paths: Paths): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const self = paths.at(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return self && (self.identity() ?? {});
  if (!self) return null;
  switch (action.ActionType) {
    case ACTION.query:
      return queried(
        self,
        (action.QueryInfo?.Select ?? []).map((name) => name.split('/')),
      );
    case ACTION.method: {
      const value = self.call(action.Name, paths.args(action.ArgumentInfo));
      return isServed(value) ? (value.identity() ?? {}) : (value ?? null);
    }
    case ACTION.set:
      self.set(action.Name, paths.args(action.ArgumentInfo)[0]);
      return undefined;
    default:
      throw new Error(`The simulated Excel does not know action type ${action.ActionType}`);
  }
}

/** Resolves every path once, when it is first used: that is when `Add` adds. */
function pathResolver(book: SimBook, { ObjectPaths }: Batch): Paths {
  const known = new Map<number, Served | null>();
  const at = (id: number): Served | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const path = ObjectPaths[id];
    if (!path) throw new SimulatedError('InvalidRequest');
    const resolved = resolve(path);
    known.set(id, resolved);
    return resolved;
  };
  const args = (info: Arguments | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((value, index) => {
      const referenced = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return referenced === 0 ? value : at(referenced);
    });
  const resolve = (path: ObjectPath): Served | null => {
    if (path.ObjectPathType === PATH.root) return workbookObject(book);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) {
      const areas = book.trackedAreas.get(path.Name);
      if (areas) return rangeAreasObject({ book, areas });
      const range = book.tracked.get(path.Name);
      if (!range) throw new SimulatedError('InvalidReference');
      return rangeObject({ book, range });
    }
    const parent = at(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return parent.to(path.Name);
    if (path.ObjectPathType === PATH.indexer) return parent.call('', args(path.ArgumentInfo)) as Served | null;
    if (path.ObjectPathType !== PATH.method) throw new SimulatedError('InvalidRequest');
    const value = parent.call(path.Name, args(path.ArgumentInfo));
    if (value !== null && !isServed(value)) throw new Error(`${parent.className}.${path.Name} gives no object`);
    return value;
  };
  return { at, args };
}

/** What a query answers: scalars by wire name, objects nested, items of collections under `_Items`; nothing not asked. */
function queried(self: Served, select: readonly (readonly string[])[]): unknown {
  const answer: Record<string, unknown> = { ...self.identity() };
  const items = self.items();
  if (items) {
    const inItems = select.map((path) => (path[0] === 'items' ? path.slice(1) : path));
    return { _Items: items.map((item) => queried(item, inItems)) };
  }
  const nested = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of select) {
    const name = `${first.slice(0, 1).toUpperCase()}${first.slice(1)}`;
    if (rest.length > 0 || self.has(name) === 'object') nested.set(name, [...(nested.get(name) ?? []), rest]);
    else answer[name] = self.get(name);
  }
  for (const [name, paths] of nested)
    answer[name] = queried(
      self.to(name),
      paths.filter((path) => path.length > 0),
    );
  return answer;
}
