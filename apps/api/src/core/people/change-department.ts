import { Injectable } from '@nestjs/common';
import type { Department as DepartmentView, departments, InputOf } from '@assay/contract';
import { Work } from '../../platform/database/work.js';
import type { Actor } from '../../platform/http/actor.js';
import { Audit } from '../audit/audit.js';
import { demand } from '../cycle/demand.js';
import { DepartmentRepository } from './department.repository.js';
import { departmentView } from './person.view.js';

@Injectable()
export class ChangeDepartment {
  constructor(
    private readonly work: Work,
    private readonly departments: DepartmentRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws RuleBroken not-found, stale-version */
  run(actor: Actor, { params, body }: InputOf<typeof departments.change>): Promise<DepartmentView> {
    demand(actor, 'departments.manage', {});
    return this.work.transact(async (tx) => {
      const department = await this.departments.lockSeen(tx, params.id, body.version);
      const before = departmentView(department);
      await this.departments.change(tx, actor, department, { nameZh: body.name.zh, nameEn: body.name.en });
      this.audit.record(tx, actor, {
        act: 'department.changed',
        subjectType: 'department',
        subjectId: department.id,
        subjectName: department.nameZh,
        before: { name: before.name },
        after: { name: body.name },
      });
      return departmentView(department);
    });
  }
}
