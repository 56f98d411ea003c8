import { Module } from '@nestjs/common';
import { CollectValues } from './collect-values.jobs.js';
import { CollectionRepository } from './collection.repository.js';
import { DataCollectionController } from './data-collection.controller.js';
import { DataCollectionGate } from './data-collection.gate.js';
import { DataCollectionReader } from './data-collection.reader.js';
import { DataCollectionReads } from './data-collection.reads.js';
import { EnterValue } from './enter-value.js';
import { ImportFile } from './import-file.jobs.js';
import { ImportRepository } from './import.repository.js';
import { KnownNames } from './known-names.js';
import { SetAsideFile } from './set-aside-file.js';
import { StartCollection } from './start-collection.js';
import { UploadFile } from './upload-file.js';
import { ValueRepository } from './value.repository.js';
import { WaiveCoverage } from './waive-coverage.js';

@Module({
  controllers: [DataCollectionController],
  providers: [
    CollectionRepository,
    ImportRepository,
    ValueRepository,
    KnownNames,
    DataCollectionReads,
    DataCollectionReader,
    DataCollectionGate,
    UploadFile,
    SetAsideFile,
    StartCollection,
    EnterValue,
    WaiveCoverage,
    ImportFile,
    CollectValues,
  ],
  exports: [DataCollectionReader],
})
export class DataCollectionModule {}
