import { createServer, type Server as TcpServer } from 'node:net';

import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

import { waitUntil } from './wait-until.ts';

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** The message as it came over the wire, headers and all. */
  readonly raw: string;
}

/**
 * - `accept`: takes every mail
 * - `reject-for-now`: answers 451 after the data
 * - `silent`: accepts the connection and never says a word
 * - `drop-after-data`: keeps the mail, then cuts the connection without an answer
 * - `slow`: takes `slowness` ms for each mail
 */
export type SmtpManner = 'accept' | 'reject-for-now' | 'silent' | 'drop-after-data' | 'slow';

export interface SmtpServer {
  /** `smtp://127.0.0.1:port`, as SMTP_URL wants it. */
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** Waits until that many mails have come. */
  received(count: number, within?: number): Promise<readonly ReceivedMail[]>;
  stop(): Promise<void>;
}

type OnData = NonNullable<SMTPServerOptions['onData']>;

function mailServer(mails: ReceivedMail[], manner: SmtpManner, slowness: number): SMTPServer {
  const onData: OnData = (stream, session, answer) => {
    const chunks: Buffer[] = [];
    const keep = () => {
      const { mailFrom, rcptTo } = session.envelope;
      mails.push({
        from: mailFrom ? mailFrom.address : '',
        to: rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('utf8'),
      });
      if (manner === 'drop-after-data') for (const one of server.connections) one.close();
      else answer();
    };
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.once('error', (error) => answer(error));
    stream.once('end', () => {
      if (manner === 'reject-for-now') {
        answer(Object.assign(new Error('4.3.0 try again later'), { responseCode: 451 }));
      } else if (manner === 'slow') {
        setTimeout(keep, slowness).unref();
      } else {
        keep();
      }
    });
  };
  const server: SMTPServer = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS'], onData });
  return server;
}

function listen(server: TcpServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

/** A real SMTP server in this process, on a loopback port of its own. */
export async function startSmtpServer(manner: SmtpManner = 'accept', slowness = 30_000): Promise<SmtpServer> {
  const mails: ReceivedMail[] = [];
  const open = new Set<{ destroy(): void }>();
  const smtp = manner === 'silent' ? undefined : mailServer(mails, manner, slowness);
  const tcp = smtp?.server ?? createServer();
  tcp.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const port = await listen(tcp);
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    async received(count, within = 10_000) {
      const all = await waitUntil(() => mails.length >= count, { within });
      if (!all) throw new Error(`${mails.length} of ${count} mails within ${within} ms`);
      return mails;
    },
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => tcp.close(() => resolve()));
    },
  };
}
