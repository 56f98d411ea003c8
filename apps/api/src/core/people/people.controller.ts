import { Controller } from '@nestjs/common';
import { people, type InputOf } from '@assay/contract';
import type { Actor } from '../../platform/http/actor.js';
import { Handles } from '../../platform/http/handles.js';
import { By, Input } from '../../platform/http/input.js';
import { ChangePerson } from './change-person.js';
import { CreatePerson } from './create-person.js';
import { PeopleReads } from './people.reads.js';
import { ResetPassword } from './reset-password.js';
import { UnlockPerson } from './unlock-person.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly reads: PeopleReads,
    private readonly createAct: CreatePerson,
    private readonly changeAct: ChangePerson,
    private readonly resetPasswordAct: ResetPassword,
    private readonly unlockAct: UnlockPerson,
  ) {}

  @Handles(people.list)
  list(@Input() input: InputOf<typeof people.list>) {
    return this.reads.list(input);
  }

  @Handles(people.create)
  create(@By() actor: Actor, @Input() input: InputOf<typeof people.create>) {
    return this.createAct.run(actor, input);
  }

  @Handles(people.change)
  change(@By() actor: Actor, @Input() input: InputOf<typeof people.change>) {
    return this.changeAct.run(actor, input);
  }

  @Handles(people.resetPassword)
  resetPassword(@By() actor: Actor, @Input() input: InputOf<typeof people.resetPassword>) {
    return this.resetPasswordAct.run(actor, input);
  }

  @Handles(people.unlock)
  unlock(@By() actor: Actor, @Input() input: InputOf<typeof people.unlock>) {
    return this.unlockAct.run(actor, input);
  }
}
