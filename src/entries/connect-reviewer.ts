import type { Message } from '../app/apart/line';
import type { Connect, Connection } from '../app/apart/reviewer';
import { ReviewerLost } from '../app/apart/reviewer-lost';
import type { Sign } from './review-worker';

/**
 * The code that reviews in a worker, so that the page stays quick; in the page itself, with pauses, where there can be no
 * worker: an old web view, a policy that forbids it, a file that does not come as one.
 */
export const connectReviewer: Connect = (receive, lost) => {
  const worker = startedWorker();
  if (!worker) return inPage(receive, lost);
  // Kept until the worker is known to run: what was asked of one that never starts is asked in the page.
  let unheard: Message[] | null = [];
  let instead: Connection | null = null;
  const goOnInPage = (): void => {
    if (instead) return;
    worker.terminate();
    instead = inPage(receive, lost);
    for (const message of unheard ?? []) instead.post(message);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Message | Sign>) => {
    if (data === 'ready') unheard = null;
    else if (data === 'broken') goOnInPage();
    else receive(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    if (unheard) goOnInPage();
    else lost(new ReviewerLost(event.message));
  });
  return {
    post: (message) => {
      unheard?.push(message);
      if (instead) instead.post(message);
      else worker.postMessage(message);
    },
    close: () => {
      worker.terminate();
      instead?.close();
    },
  };
};

function startedWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(/* webpackChunkName: "worker" */ new URL('./review-worker.ts', import.meta.url));
  } catch (error) {
    // A policy that forbids workers says so by a security error.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The same code in the page. Each message waits for its turn, so that what was clicked or drawn comes first. */
function inPage(receive: (message: Message) => void, lost: (cause: Error) => void): Connection {
  let isClosed = false;
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const serving = import(/* webpackChunkName: "reviewer" */ '../app/apart/serve-reviews').then(({ serveReviews }) =>
    serveReviews((message) => void turn().then(() => isClosed || receive(message)), turn),
  );
  // Told at once, also where nothing is asked yet: the next question begins anew.
  serving.catch((error: Error) => isClosed || lost(error));
  return {
    post: (message) =>
      void serving.then(
        (serve) => turn().then(() => isClosed || serve(message)),
        () => undefined,
      ),
    close: () => {
      isClosed = true;
    },
  };
}
