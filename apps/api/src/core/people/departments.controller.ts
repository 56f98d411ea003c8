import { Controller } from '@nestjs/common';
import { departments, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { ChangeDepartment } from './change-department.js';
import { CreateDepartment } from './create-department.js';
import { PeopleReads } from './people.reads.js';
import { RemoveDepartment } from './remove-department.js';

@Controller()
export class DepartmentsController {
  constructor(
    private readonly reads: PeopleReads,
    private readonly createAct: CreateDepartment,
    private readonly changeAct: ChangeDepartment,
    private readonly removeAct: RemoveDepartment,
  ) {}

  @Handles(departments.list)
  list() {
    return this.reads.departments();
  }

  @Handles(departments.create)
  create(@By() actor: Actor, @Input() input: InputOf<typeof departments.create>) {
    return this.createAct.run(actor, input);
  }

  @Handles(departments.change)
  change(@By() actor: Actor, @Input() input: InputOf<typeof departments.change>) {
    return this.changeAct.run(actor, input);
  }

  @Handles(departments.remove)
  remove(@By() actor: Actor, @Input() input: InputOf<typeof departments.remove>) {
    return this.removeAct.run(actor, input);
  }
}
