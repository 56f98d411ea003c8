import { Global, Module } from '@nestjs/common';
import { ModelReader } from './model.reader.js';
import { ModelRepository } from './model.repository.js';

@Global()
@Module({
  providers: [ModelRepository, ModelReader],
  exports: [ModelReader, ModelRepository],
})
export class ModelsModule {}
