import { Injectable } from '@nestjs/common';
import type { Department as DepartmentView, departments, InputOf } from '@assay/contract';
import { v7 as uuid } from 'uuid';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { DepartmentRepository } from './department.repository.js';
import { departmentView } from './person.view.js';

@Injectable()
export class CreateDepartment {
  constructor(
    private readonly work: Work,
    private readonly departments: DepartmentRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken already-exists (the key) */
  run(actor: Actor, { body }: InputOf<typeof departments.create>): Promise<DepartmentView> {
    demand(actor, 'departments.manage', {});
    const draft = { id: uuid(), key: body.key, nameZh: body.name.zh, nameEn: body.name.en };
    return this.work.transact(async (tx) => {
      const department = await this.departments.add(tx, actor, draft);
      this.audit.record(tx, actor, {
        act: 'department.created',
        subjectType: 'department',
        subjectId: department.id,
        subjectName: department.nameZh,
        after: { key: body.key, name: body.name },
      });
      return departmentView(department);
    });
  }
}
