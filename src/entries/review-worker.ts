import type { Message } from '../app/apart/line';

/** What says that this thread can be asked, or that its larger part did not come. */
export type Sign = 'ready' | 'broken';

const serving = import(/* webpackChunkName: "reviewer" */ '../app/apart/serve-reviews').then(({ serveReviews }) =>
  serveReviews((message) => postMessage(message)),
);
const tell = (sign: Sign): void => postMessage(sign);

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  void serving.then(
    (receive) => receive(data),
    // Told below, once.
    () => undefined,
  );
});
serving.then(
  () => tell('ready'),
  () => tell('broken'),
);
