import { connect } from 'node:net';

/**
 * Whether a server on the Unix socket says what it should: `greeting` is the test of its first bytes,
 * `say` is what to send it before it speaks. False on any failure: the caller asks again.
 */
export function socketAnswers(
  path: string,
  greeting: (first: Buffer) => boolean,
  say?: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('end', () => done(false));
    socket.once('connect', () => {
      if (say) socket.write(say);
    });
    socket.once('data', (first) => done(greeting(first)));
  });
}
