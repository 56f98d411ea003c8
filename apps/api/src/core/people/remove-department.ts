import { Injectable } from '@nestjs/common';
import type { departments, InputOf } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { RuleBroken } from '../../platform/http/rule-broken.js';
import { ActionRepository } from '../actions/action.repository.js';
import { Audit } from '../audit/audit.js';
import { CustomerReader } from '../customers/customer.reader.js';
import { demand } from '../cycle/demand.js';
import { DepartmentRepository } from './department.repository.js';

/** Removes a department to which nobody and nothing belongs. */
@Injectable()
export class RemoveDepartment {
  constructor(
    private readonly work: Work,
    private readonly departments: DepartmentRepository,
    private readonly customers: CustomerReader,
    private readonly actions: ActionRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken not-found, department-in-use, department-has-actions */
  run(actor: Actor, { params }: InputOf<typeof departments.remove>): Promise<void> {
    demand(actor, 'departments.manage', {});
    return this.work.transact(async (tx) => {
      const department = await this.departments.lock(tx, params.id);
      const people = await this.departments.countPeople(tx.manager, department.id);
      const customers = await this.customers.countInDepartment(tx.manager, department.id);
      if (people + customers > 0) {
        throw new RuleBroken('department-in-use', { name: department.nameZh, people, customers });
      }
      const actions = await this.actions.countInDepartment(tx.manager, department.id);
      if (actions > 0) throw new RuleBroken('department-has-actions', { name: department.nameZh, actions });
      await this.departments.remove(tx, department.id);
      this.audit.record(tx, actor, {
        act: 'department.removed',
        subjectType: 'department',
        subjectId: department.id,
        subjectName: department.nameZh,
        before: { key: department.key, name: { zh: department.nameZh, en: department.nameEn } },
      });
    });
  }
}
