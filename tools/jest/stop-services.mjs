import { running } from './running-services.mjs';

export default async function tearDown() {
  await running.services?.stop();
}
