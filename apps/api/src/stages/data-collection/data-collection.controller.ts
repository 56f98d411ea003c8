import { Controller } from '@nestjs/common';
import { dataCollection, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { Upload, type UploadedFile } from '../../platform/http/upload.js';
import { DataCollectionReads } from './data-collection.reads.js';
import { EnterValue } from './enter-value.js';
import { SetAsideFile } from './set-aside-file.js';
import { StartCollection } from './start-collection.js';
import { UploadFile } from './upload-file.js';
import { WaiveCoverage } from './waive-coverage.js';

@Controller()
export class DataCollectionController {
  constructor(
    private readonly reads: DataCollectionReads,
    private readonly uploadFile: UploadFile,
    private readonly setAsideCsv: SetAsideFile,
    private readonly startCollection: StartCollection,
    private readonly enterValueAct: EnterValue,
    private readonly waiveCoverage: WaiveCoverage,
  ) {}

  @Handles(dataCollection.overview)
  overview(@Input() { params }: InputOf<typeof dataCollection.overview>) {
    return this.reads.overview(params.cycleId);
  }

  @Handles(dataCollection.upload)
  async upload(
    @By() actor: Actor,
    @Input() input: InputOf<typeof dataCollection.upload>,
    @Upload() file: UploadedFile,
  ) {
    return this.reads.one(input.params.cycleId, await this.uploadFile.run(actor, input, file));
  }

  @Handles(dataCollection.one)
  one(@Input() { params }: InputOf<typeof dataCollection.one>) {
    return this.reads.one(params.cycleId, params.importId);
  }

  @Handles(dataCollection.setAside)
  setAside(@Input() { params, query }: InputOf<typeof dataCollection.setAside>) {
    return this.reads.setAside(params.cycleId, params.importId, query.after, query.rule);
  }

  @Handles(dataCollection.setAsideFile)
  setAsideFile(@By() actor: Actor, @Input() { params }: InputOf<typeof dataCollection.setAsideFile>) {
    return this.setAsideCsv.run(params.cycleId, params.importId, actor.language);
  }

  @Handles(dataCollection.collect)
  collect(@By() actor: Actor, @Input() { params }: InputOf<typeof dataCollection.collect>) {
    return this.startCollection.run(actor, params.cycleId);
  }

  @Handles(dataCollection.values)
  values(@Input() { params }: InputOf<typeof dataCollection.values>) {
    return this.reads.values(params.cycleId, params.customerId);
  }

  @Handles(dataCollection.missing)
  missing(@Input() { params, query }: InputOf<typeof dataCollection.missing>) {
    return this.reads.missing(params.cycleId, query.indicator, query.limit);
  }

  @Handles(dataCollection.enterValue)
  async enterValue(@By() actor: Actor, @Input() input: InputOf<typeof dataCollection.enterValue>) {
    await this.enterValueAct.run(actor, input);
    return this.reads.values(input.params.cycleId, input.params.customerId);
  }

  @Handles(dataCollection.waive)
  async waive(@By() actor: Actor, @Input() input: InputOf<typeof dataCollection.waive>) {
    await this.waiveCoverage.run(actor, input);
    return this.reads.overview(input.params.cycleId);
  }
}
