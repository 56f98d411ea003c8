import { mediumProject } from '../../tools/jest/base.mjs';

export default mediumProject('api', import.meta.url, { setupFiles: ['reflect-metadata'] });
