import { nodeProject } from '../../tools/jest/base.mjs';

export default nodeProject('api', import.meta.url, { setupFiles: ['reflect-metadata'] });
