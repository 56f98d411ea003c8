import { Global, Module } from '@nestjs/common';
import { CustomerReader } from './customer.reader.js';
import { CustomerRepository } from './customer.repository.js';

@Global()
@Module({
  providers: [CustomerRepository, CustomerReader],
  exports: [CustomerReader],
})
export class CustomersModule {}
