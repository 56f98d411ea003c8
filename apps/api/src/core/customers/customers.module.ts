import { Global, Module } from '@nestjs/common';
import { ChangeCustomer } from './change-customer.js';
import { CustomerEditRepository } from './customer-edit.repository.js';
import { CustomerReader } from './customer.reader.js';
import { CustomerReads } from './customer.reads.js';
import { CustomerRepository } from './customer.repository.js';
import { CustomersController } from './customers.controller.js';
import { OwnerHistory } from './owner-history.js';
import { RevealContact } from './reveal-contact.js';

@Global()
@Module({
  controllers: [CustomersController],
  providers: [
    ChangeCustomer,
    CustomerEditRepository,
    CustomerReader,
    CustomerReads,
    CustomerRepository,
    OwnerHistory,
    RevealContact,
  ],
  exports: [CustomerReader, OwnerHistory],
})
export class CustomersModule {}
