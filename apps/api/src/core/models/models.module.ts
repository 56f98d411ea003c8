import { Global, Module } from '@nestjs/common';
import { AdoptTemplate } from './adopt-template.js';
import { ModelController } from './model.controller.js';
import { ModelReader } from './model.reader.js';
import { ModelReads } from './model.reads.js';
import { ModelRepository } from './model.repository.js';

@Global()
@Module({
  controllers: [ModelController],
  providers: [ModelRepository, ModelReader, ModelReads, AdoptTemplate],
  exports: [ModelReader],
})
export class ModelsModule {}
