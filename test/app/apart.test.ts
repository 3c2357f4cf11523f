import { MessageChannel } from 'node:worker_threads';
import * as fc from 'fast-check';
import { ANSWERS, type Question, type QuestionInput } from '../../src/app/apart/answers';
import { lightResult, wholeResult } from '../../src/app/apart/light-result';
import { lineOf, type Message } from '../../src/app/apart/line';
import { cutUp, joining } from '../../src/app/apart/pieces';
import { reviewerOf, type Connect, type Reviewer } from '../../src/app/apart/reviewer';
import { ReviewerLost } from '../../src/app/apart/reviewer-lost';
import { serveReviews } from '../../src/app/apart/serve-reviews';
import type { Run, WorkbookPort } from '../../src/app/port';
import { reviewWorkbook, writeReview, type Reviewed } from '../../src/app/review-workbook';
import { HostError } from '../../src/domain/issue';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { openWorkbookFile } from '../../src/hosts/file/workbook-file';

const TIME = '2026-11-23 10:00';
const OPTIONS = { today: '2026-11-23', language: 'en' as const };
jest.setTimeout(60000);

const SILENT: Run = { progress: () => undefined, cancelled: () => false };
const ORDERS = [
  ['Pedido', 'Perfil', 'Data do pedido', 'Data prometida', 'Data de entrega', 'Qtd. pedida', 'Qtd. entregue'],
  ...Array.from({ length: 900 }, (_, row) => [`P${row}`, row % 2 ? 'Redes' : 'Bares', 46000, 46002, 46003, 10, 9]),
];

/** Two threads as Node has them: what crosses is really copied. */
function threads(): { connect: Connect; kill: (cause: Error) => void; connected: () => number } {
  let lose: (cause: Error) => void = () => undefined;
  let count = 0;
  return {
    connect: (receive, lost) => {
      count += 1;
      const { port1, port2 } = new MessageChannel();
      const serve = serveReviews((message) => port2.postMessage(message));
      port2.on('message', (message: Message) => serve(message));
      port1.on('message', receive);
      lose = lost;
      return {
        post: (message) => port1.postMessage(message),
        close: () => port1.close(),
      };
    },
    kill: (cause) => lose(cause),
    connected: () => count,
  };
}

/** A workbook that tells how far it is with each table, as programs do. */
function withProgress(port: MemoryWorkbook): MemoryWorkbook {
  return {
    ...port,
    rows: async function* (table, columns, run) {
      for await (const block of port.rows(table, columns, run)) {
        run.progress('rows', 0.5);
        yield block;
      }
    },
  };
}

function workbook(): MemoryWorkbook {
  return memoryWorkbook({
    Comercial: {
      rows: [
        ['Perfil', 'Verba promocional (R$/mês)', 'Desconto', 'Prazo de pagamento'],
        ['Redes', 1000, 0.1, '28/42'],
        ['Bares', 500, 0.05, 'à vista'],
      ],
    },
    Logística: {
      rows: [
        ['Perfil', 'Frequência de entrega', 'Disponibilidade', 'Lead time', 'Pedido especial'],
        ['Redes', '2x/semana', 0.97, 'D+2', 'não aceita'],
        ['Bares', 'diária', 0.95, 'D+1', 'livre'],
      ],
    },
    Pedidos: { rows: ORDERS },
  });
}

describe('a workbook checked in another thread', () => {
  const open: Reviewer[] = [];
  const reviewer = (port: WorkbookPort, connect: Connect): Reviewer => {
    const made = reviewerOf(port, connect);
    open.push(made);
    return made;
  };
  afterEach(() => open.splice(0).forEach((one) => one.close()));

  it('comes to the same result as in this one: the sample, before and after it was written', async () => {
    const file = await openWorkbookFile('assets/samples/sop-bebidas.xlsx');
    const here = await reviewWorkbook(file, OPTIONS, SILENT);
    const apart = reviewer(file, threads().connect);
    expect(await apart.review(OPTIONS, SILENT)).toEqual(here);
  });

  it('reads lists block by block, writes the same patches, and reads back what it wrote', async () => {
    const mine = workbook();
    const theirs = withProgress(workbook());
    const sheets = await writeReview(mine, await reviewWorkbook(mine, OPTIONS, SILENT), '2026-11-23 10:00', SILENT);
    const apart = reviewer(theirs, threads().connect);
    const steps: string[] = [];
    const run: Run = { ...SILENT, progress: (step) => steps.push(step) };
    const reviewed = await apart.review(OPTIONS, run);
    expect(steps).toContain('rows');
    expect(steps[steps.length - 1]).toBe('review');
    expect(reviewed.facts.folded?.profiles['redes']).toBeDefined();
    expect(await apart.write(reviewed, '2026-11-23 10:00', run)).toBe(sheets);
    expect(await theirs.survey(SILENT)).toEqual(await mine.survey(SILENT));
    const again = await apart.review(OPTIONS, SILENT);
    expect(again).toEqual(await reviewWorkbook(mine, OPTIONS, SILENT));
    expect(again.own.tables.findings?.own.sheet).toBe(
      again.survey.sheets.find(({ name }) => name === again.own.tables.findings?.own.sheet.name),
    );
    expect(await apart.write(again, '2026-11-23 10:01', SILENT)).toBe(0);
  });

  it('hands refusals over with code and details, and other errors with name and message', async () => {
    const nothing = reviewer(memoryWorkbook({ Plan1: { rows: [['Mês'], ['jan']] } }), threads().connect);
    await expect(nothing.review(OPTIONS, SILENT)).rejects.toMatchObject({ name: 'HostError', code: 'no-policy' });
    const refusing = {
      ...workbook(),
      survey: () => Promise.reject(new HostError('excel-refused', { excel: 'GeneralException' })),
    };
    const refused = reviewer(refusing, threads().connect).review(OPTIONS, SILENT);
    await expect(refused).rejects.toBeInstanceOf(HostError);
    await expect(refused).rejects.toMatchObject({ code: 'excel-refused', details: { excel: 'GeneralException' } });
    const broken = { ...workbook(), survey: () => Promise.reject(new RangeError('too deep')) };
    await expect(reviewer(broken, threads().connect).review(OPTIONS, SILENT)).rejects.toMatchObject({
      name: 'RangeError',
      message: 'too deep',
    });
  });

  it('gives a reading up where it is refused on the way', async () => {
    const port = workbook();
    let isLeft = false;
    const rows: WorkbookPort['rows'] = async function* (table, columns, run) {
      try {
        yield* port.rows(table, columns, run);
        throw new HostError('cancelled');
      } finally {
        isLeft = true;
      }
    };
    const apart = reviewer({ ...port, rows }, threads().connect);
    await expect(apart.review(OPTIONS, SILENT)).rejects.toMatchObject({ code: 'cancelled' });
    expect(isLeft).toBe(true);
  });

  it('rejects what is going on when the thread is lost, and goes on in a new one', async () => {
    const { connect, kill, connected } = threads();
    const apart = reviewer(workbook(), connect);
    const first = apart.review(OPTIONS, SILENT);
    kill(new ReviewerLost('gone'));
    await expect(first).rejects.toBeInstanceOf(ReviewerLost);
    const reviewed = await apart.review(OPTIONS, SILENT);
    expect(reviewed.review.profiles).toHaveLength(2);
    kill(new ReviewerLost('gone again'));
    // The result on show is made once more before it is written.
    expect(await apart.write(reviewed, '2026-11-23 10:00', SILENT)).toBe(4);
    expect(connected()).toBe(3);
  });

  it('does not write a result that the workbook no longer has', async () => {
    const { connect, kill } = threads();
    const port = workbook();
    const apart = reviewer(port, connect);
    const reviewed = await apart.review(OPTIONS, SILENT);
    port.type({ sheet: 'Comercial', row: 1, column: 2 }, 0.3);
    kill(new ReviewerLost('gone'));
    await expect(apart.write(reviewed, '2026-11-23 10:00', SILENT)).rejects.toMatchObject({ code: 'inputs-changed' });
    const neverMade = reviewer(port, threads().connect);
    await expect(neverMade.ask(reviewed, 'patches', '2026-11-23 10:00')).rejects.toMatchObject({
      code: 'inputs-changed',
    });
  });

  it('reads in turns where it has no thread of its own', async () => {
    let turns = 0;
    const connect: Connect = (receive) => {
      const serve = serveReviews(
        (message) => void Promise.resolve().then(() => receive(message)),
        () => {
          turns += 1;
          return Promise.resolve();
        },
      );
      return { post: serve, close: () => undefined };
    };
    const port = workbook();
    expect(await reviewer(port, connect).review(OPTIONS, SILENT)).toEqual(await reviewWorkbook(port, OPTIONS, SILENT));
    expect(turns).toBeGreaterThan(2);
  });

  it('ends a check at once when it is cancelled, and nothing when nothing goes on', async () => {
    const { connect, connected } = threads();
    const apart = reviewer(workbook(), connect);
    apart.warm();
    apart.cancel();
    const going = apart.review(OPTIONS, SILENT);
    apart.cancel();
    await expect(going).rejects.toMatchObject({ code: 'cancelled' });
    expect(connected()).toBe(1);
    await expect(apart.review(OPTIONS, SILENT)).resolves.toMatchObject({ language: 'en' });
  });

  it('answers every question as it is answered here', async () => {
    const port = workbook();
    await writeReview(port, await reviewWorkbook(port, OPTIONS, SILENT), TIME, SILENT);
    const here = await reviewWorkbook(port, OPTIONS, SILENT);
    const finding = here.review.findings.find(({ profileKey }) => profileKey !== null)!;
    const cycle = { cycle: '2026-11', time: TIME };
    const change = { field: 'discount', value: 0.02 } as const;
    const inputs: { readonly [Q in Question]: QuestionInput<Q> } = {
      patches: TIME,
      decision: { finding: finding.id, decision: 'postpone', owner: 'Ana', due: null, note: '' },
      closed: cycle,
      frozen: cycle,
      charts: TIME,
      cards: TIME,
      scenario: { name: 'A', changes: { redes: [change] }, time: TIME },
      cycles: undefined,
      compared: { before: null, after: null, language: 'pt-BR' },
      margins: undefined,
      levers: finding.id,
      proposals: 'redes',
      tried: { redes: [change] },
      term: { field: 'discount', text: '7%', language: 'pt-BR' },
      desk: { text: 'Perfil\tDesconto\nRedes\t25%', profile: '', language: 'pt-BR' },
    };
    const apart = reviewer(port, threads().connect);
    const reviewed = await apart.review(OPTIONS, SILENT);
    for (const question of Object.keys(inputs) as Question[]) {
      const answer = ANSWERS[question] as (about: Reviewed, input: unknown) => unknown;
      const said = answer(here, inputs[question]);
      expect({ question, said: await apart.ask(reviewed, question, inputs[question]) }).toEqual({ question, said });
      expect({ question, isUnknown: said === undefined }).toEqual({ question, isUnknown: false });
    }
  });

  it('has nothing to write where a cycle is closed, a meeting frozen, or no finding has that id', async () => {
    const port = workbook();
    const apart = reviewer(port, threads().connect);
    const cycle = { cycle: '2026-11', time: TIME };
    const first = await apart.review(OPTIONS, SILENT);
    expect(await apart.apply(first, 'closed', cycle, SILENT)).toBeGreaterThan(0);
    const second = await apart.review(OPTIONS, SILENT);
    expect(await apart.apply(second, 'frozen', cycle, SILENT)).toBe(1);
    const third = await apart.review(OPTIONS, SILENT);
    expect(await apart.apply(third, 'charts', TIME, SILENT)).toBe(1);
    const last = await apart.review(OPTIONS, SILENT);
    const nobody = { finding: 'S99:nobody', decision: 'postpone', owner: '', due: null, note: '' } as const;
    expect(await apart.ask(last, 'closed', cycle)).toEqual([]);
    expect(await apart.ask(last, 'frozen', cycle)).toEqual([]);
    expect(await apart.ask(last, 'charts', TIME)).toEqual([]);
    expect(await apart.ask(last, 'decision', nobody)).toEqual([]);
  });

  it('refuses to read for a thread that was not asked to review, and a result without a survey', async () => {
    const refused = await new Promise<Message>((resolve) => {
      let ask: (message: Message) => void = () => undefined;
      reviewerOf(workbook(), (receive) => {
        ask = receive;
        return { post: resolve, close: () => undefined };
      }).warm();
      ask({ kind: 'call', id: 1, name: 'survey', input: null });
    });
    expect(refused).toMatchObject({ kind: 'error', error: { message: 'Nothing is being reviewed' } });
    const strange = reviewerOf(workbook(), (receive) => {
      const line = lineOf((message) => receive(message), { review: () => ({ own: {} }) });
      return { post: (message) => line.receive(message), close: () => undefined };
    });
    await expect(strange.review(OPTIONS, SILENT)).rejects.toThrow('without a survey');
  });

  it('reads pasted orders in the language of whoever asks where the workbook tells none', async () => {
    const reviewed = await reviewWorkbook(workbook(), OPTIONS, SILENT);
    const book = { ...reviewed.book, language: null };
    Reflect.deleteProperty(book, 'orderLists');
    const bare = { ...reviewed, book };
    const pasted = { text: 'Perfil\tDesconto\nRedes\t25,5%', profile: '' };
    expect(ANSWERS.desk(bare, { ...pasted, language: 'pt-BR' })).toMatchObject([{ state: 'outside' }]);
  });

  it('cannot be made whole with the survey of another workbook', async () => {
    const port = workbook();
    const reviewed = await reviewWorkbook(port, OPTIONS, SILENT);
    const light = lightResult(reviewed);
    expect(wholeResult(light, reviewed.survey)).toEqual(reviewed);
    expect(() => wholeResult(light, { ...reviewed.survey, sheets: [] })).toThrow('Comercial');
  });

  it('answers about orders pasted from a sheet, and tells of functions before any check', async () => {
    const apart = reviewer(workbook(), threads().connect);
    const functions = await apart.functions('es');
    expect(functions.find(({ name }) => name === 'DISCOUNT')?.example?.formula).toContain('DISCOUNT(');
    const reviewed = await apart.review(OPTIONS, SILENT);
    const pasted = { text: 'Pedido\tPerfil\tDesconto\nP-1\tRedes\t25%', profile: '', language: 'pt-BR' as const };
    expect(await apart.ask(reviewed, 'desk', pasted)).toMatchObject([
      { order: 'P-1', profile: 'Redes', state: 'outside' },
    ]);
    expect(await apart.ask(reviewed, 'desk', { ...pasted, profile: 'Ninguém' })).toEqual({
      kind: 'no-such-profile',
      found: 'Ninguém',
    });
  });
});

describe('pieces', () => {
  const plain = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.integer(),
      fc.string(),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie('value')),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('value'),
        { noNullPrototype: true },
      ),
    ),
  })).value;

  it('join to the value they were cut from, however small they are', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 1, max: 40 }), (value, most) => {
        const joined = joining();
        for (const piece of cutUp(value, most)) joined.add(JSON.parse(JSON.stringify(piece)) as typeof piece);
        expect(joined.value()).toEqual(value);
      }),
    );
  });

  it('keep rows that are missing missing, and maps and sets whole', () => {
    const rows: unknown[] = [];
    rows[3] = [1, 2, 3];
    rows[9] = [4, 5, 6];
    const value = { rows, map: new Map([[1, ['a', 'b', 'c', 'd']]]), set: new Set([1, 2, 3, 4, 5]) };
    const joined = joining();
    const pieces = [...cutUp(value, 3)];
    for (const piece of pieces) joined.add(structuredClone(piece));
    expect(pieces.length).toBeGreaterThan(4);
    expect(joined.value()).toEqual(value);
    expect(4 in (joined.value() as typeof value).rows).toBe(false);
  });

  it('hold no more than asked for, but for a single value that cannot be cut', () => {
    const value = Array.from({ length: 1000 }, (_, index) => ({ index, cells: [1, 2, 3] }));
    for (const { entries } of cutUp(value, 60)) expect(JSON.stringify(entries).length).toBeLessThan(60 * 20);
  });
});

describe('a line', () => {
  it('is cut for what is asked and for what will be asked', async () => {
    const line = lineOf<{ readonly late: (input: null) => number }>(() => undefined, {});
    const asked = line.call('late', null);
    line.cut(new Error('first'));
    line.cut(new Error('second'));
    await expect(asked).rejects.toThrow('first');
    await expect(line.call('late', null)).rejects.toThrow('first');
    expect(() => line.receive({ kind: 'call', id: 1, name: 'none', input: null })).not.toThrow();
  });

  it('says nothing more once it is cut, whatever comes of what was asked', async () => {
    const posted: Message[] = [];
    let end: readonly [resolve: (value: number) => void, reject: (error: Error) => void] | null = null;
    for (const [name, nth] of [
      ['answers', 0],
      ['fails', 1],
    ] as const) {
      const line = lineOf((message) => posted.push(message), {
        [name]: () => new Promise<number>((resolve, reject) => (end = [resolve, reject])),
      });
      line.receive({ kind: 'call', id: 1, name, input: null });
      line.cut(new Error('gone'));
      const settle = end!;
      if (nth === 0) settle[0](7);
      else settle[1](new Error('too late'));
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(posted).toEqual([]);
  });

  it('tells when an answer cannot be copied, and when nobody knows the question', async () => {
    type Theirs = { readonly copy: (input: null) => unknown; readonly unknown: (input: null) => unknown };
    const { port1, port2 } = new MessageChannel();
    const asks = lineOf<Theirs>((message) => port1.postMessage(message), {});
    const answers = lineOf<Theirs>((message) => port2.postMessage(message), { copy: () => () => 1 });
    port1.on('message', (message: Message) => asks.receive(message));
    port2.on('message', (message: Message) => answers.receive(message));
    await expect(asks.call('copy', null)).rejects.toThrow('could not be cloned');
    await expect(asks.call('unknown', null)).rejects.toMatchObject({ name: 'TypeError' });
    answers.receive({ kind: 'more', id: 99 });
    asks.receive({ kind: 'piece', id: 99, piece: { path: [], entries: [] }, isLast: true });
    port1.close();
  });
});
