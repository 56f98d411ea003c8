import { startTestServices } from '../services/index.ts';
import { running } from './running-services.mjs';

export default async function setUp() {
  running.services = await startTestServices();
}
