import { Global, Module } from '@nestjs/common';
import { RecordRepository } from './record.repository.js';
import { RecordRows } from './record-rows.repository.js';

@Global()
@Module({ providers: [RecordRepository, RecordRows], exports: [RecordRepository, RecordRows] })
export class RecordsModule {}
