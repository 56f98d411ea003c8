import { expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';

import { startSmtpServer } from './smtp.ts';

const mail = { from: 'a@example.test', to: 'b@example.test', subject: '催款', text: '请处理' };

test('a mail arrives with its envelope and its text', async () => {
  const server = await startSmtpServer();
  await createTransport(server.url).sendMail(mail);
  const [first] = await server.received(1);
  await server.stop();
  expect(first).toMatchObject({ from: 'a@example.test', to: ['b@example.test'] });
  expect(first?.raw).toContain('To: b@example.test');
});

test('a server that puts off answers 451 and keeps nothing', async () => {
  const server = await startSmtpServer('reject-for-now');
  await expect(createTransport(server.url).sendMail(mail)).rejects.toMatchObject({ responseCode: 451 });
  await server.stop();
  expect(server.mails).toEqual([]);
});

test('a server that drops the line after the data has the mail, and the sender does not know', async () => {
  const server = await startSmtpServer('drop-after-data');
  await expect(createTransport(server.url).sendMail(mail)).rejects.toThrow();
  await server.stop();
  expect(server.mails).toHaveLength(1);
});

test('a silent server is left after the time limit of the sender', async () => {
  const server = await startSmtpServer('silent');
  const transport = createTransport(`${server.url}?greetingTimeout=300`);
  await expect(transport.sendMail(mail)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  await server.stop();
});
