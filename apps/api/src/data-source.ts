import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations/list.js';
import { loadSettings } from './platform/config/config.js';
import { connectionOptions } from './platform/database/options.js';

/** For TypeORM's own command line. */
export default new DataSource({ ...connectionOptions(loadSettings()), entities, migrations });
