import { arrivedError, crossedError, type CrossedError } from './crossed-error';
import { cutUp, joining, type Joining, type Piece } from './pieces';

/** What one end of a line may ask of the other: a name, one input, an answer now or later. */
export type Calls = Readonly<Record<string, (input: never) => unknown>>;

/** What crosses a line. An answer comes in pieces, each asked for, so that no end is busy with copying for long. */
export type Message =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'piece'; readonly id: number; readonly piece: Piece; readonly isLast: boolean }
  | { readonly kind: 'more'; readonly id: number }
  | { readonly kind: 'error'; readonly id: number; readonly error: CrossedError };

export interface Line<Theirs extends Calls> {
  /** Asks the other end. Rejects with what it threw: HostError with code and details, or an error of that name. */
  call<N extends keyof Theirs & string>(name: N, input: Parameters<Theirs[N]>[0]): Promise<Answered<Theirs[N]>>;
  receive(message: Message): void;
  /** Ends the line: what is asked and not answered is rejected with this, and so is all that will be asked. */
  cut(cause: Error): void;
}

export type Answered<C> = C extends (input: never) => infer A ? Awaited<A> : never;

interface Asked {
  readonly answer: Joining;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** An answer on its way. */
interface Cutting {
  readonly pieces: Generator<Piece, void>;
  readonly next: Piece;
}

/** One end of a line between two threads: answers with `ours`, asks for `Theirs`, sends by `post`. */
export function lineOf<Theirs extends Calls>(post: (message: Message) => void, ours: Calls): Line<Theirs> {
  const asked = new Map<number, Asked>();
  const answering = new Map<number, Cutting>();
  let isCut = false;
  let cause = new Error('The line is open');
  let last = 0;

  const refuse = (id: number, error: unknown): void => {
    answering.delete(id);
    if (!isCut) post({ kind: 'error', id, error: crossedError(error) });
  };
  const sendNext = (id: number): void => {
    const cutting = answering.get(id);
    if (!cutting) return;
    const after = cutting.pieces.next();
    const isLast = after.done === true;
    if (isLast) answering.delete(id);
    else answering.set(id, { ...cutting, next: after.value });
    try {
      post({ kind: 'piece', id, piece: cutting.next, isLast });
    } catch (error) {
      // What cannot be copied is told by the browser while it is sent.
      refuse(id, error);
    }
  };
  const answer = async (id: number, name: string, input: unknown): Promise<void> => {
    try {
      const value = await (ours[name] as (input: unknown) => unknown)(input);
      const pieces = cutUp(value);
      const first = pieces.next();
      if (first.done === true || isCut) return;
      answering.set(id, { pieces, next: first.value });
      sendNext(id);
    } catch (error) {
      refuse(id, error);
    }
  };

  return {
    call: (name, input) =>
      new Promise((resolve, reject) => {
        if (isCut) return reject(cause);
        last += 1;
        asked.set(last, { answer: joining(), resolve, reject });
        post({ kind: 'call', id: last, name, input });
      }),
    receive: (message) => {
      if (isCut) return;
      const { id } = message;
      if (message.kind === 'call') return void answer(id, message.name, message.input);
      if (message.kind === 'more') return sendNext(id);
      const waiting = asked.get(id);
      if (message.kind === 'error') {
        asked.delete(id);
        waiting?.reject(arrivedError(message.error));
        return;
      }
      waiting?.answer.add(message.piece);
      if (!message.isLast) return post({ kind: 'more', id });
      asked.delete(id);
      waiting?.resolve(waiting.answer.value() as never);
    },
    cut: (why) => {
      if (isCut) return;
      isCut = true;
      cause = why;
      for (const { reject } of asked.values()) reject(why);
      asked.clear();
      answering.clear();
    },
  };
}
