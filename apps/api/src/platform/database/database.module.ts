import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { MixedList } from 'typeorm';
import { Config } from '../config/config.js';
import { connectionOptions } from './options.js';
import { Work } from './work.js';

type Classes = MixedList<new (...args: never[]) => object>;

/** Connects once; entities are listed by the caller, since globs do not survive bundling. */
@Global()
@Module({})
export class DatabaseModule {
  static forEntities(entities: Classes): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config],
          useFactory: (config: Config) => ({
            ...connectionOptions(config.settings),
            entities: entities as never[],
            retryAttempts: 3,
            retryDelay: 500,
          }),
        }),
      ],
      providers: [Work],
      exports: [Work, TypeOrmModule],
    };
  }
}
