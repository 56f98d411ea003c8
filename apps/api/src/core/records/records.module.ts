import { Global, Module } from '@nestjs/common';
import { RecordRepository } from './record.repository.js';

@Global()
@Module({ providers: [RecordRepository], exports: [RecordRepository] })
export class RecordsModule {}
