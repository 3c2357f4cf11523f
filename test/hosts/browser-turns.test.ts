import { turns } from '../../src/entries/browser/turns';

describe('files chosen one after the other', () => {
  const order = (): { readonly done: string[]; readonly work: (name: string) => () => Promise<void> } => {
    const done: string[] = [];
    return { done, work: (name) => () => Promise.resolve(void done.push(name)) };
  };

  it('are taken in the order of asking; one that is read too late is not', async () => {
    const next = turns();
    const [first, second, third] = [next(), next(), next()];
    expect([first.isLast(), third.isLast()]).toEqual([false, true]);
    const { done, work } = order();
    await first.take(work('first'));
    await third.take(work('third'));
    await second.take(work('second'));
    expect(done).toEqual(['first', 'third']);
  });

  it('wait for each other, and a failure is told to the one who asked', async () => {
    const next = turns();
    const [first, second] = [next(), next()];
    const { done, work } = order();
    let fail: (cause: Error) => void = () => undefined;
    const failing = first.take(() => new Promise((_resolve, reject) => (fail = reject)));
    const following = second.take(work('second'));
    await Promise.resolve();
    expect(done).toEqual([]);
    fail(new Error('no memory'));
    await expect(failing).rejects.toThrow('no memory');
    await following;
    expect(done).toEqual(['second']);
  });
});
