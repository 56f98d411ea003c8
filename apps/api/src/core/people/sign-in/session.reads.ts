import { Injectable } from '@nestjs/common';
import type { Me, OutputOf, session } from '@assay/contract';
import { Config } from '../../../platform/config/config.js';
import { Work } from '../../../platform/database/work.js';
import type { Actor } from '../../../platform/http/actor.js';
import { RuleBroken } from '../../../platform/http/rule-broken.js';
import { DepartmentRepository } from '../department.repository.js';
import { PersonRepository } from '../person.repository.js';
import { meView } from '../person.view.js';
import { DEMO_PASSWORD } from './demo-password.js';

/** Questions of the sign-in page, and who is signed in. */
@Injectable()
export class SessionReads {
  constructor(
    private readonly work: Work,
    private readonly config: Config,
    private readonly people: PersonRepository,
    private readonly departments: DepartmentRepository,
  ) {}

  async options(): Promise<OutputOf<typeof session.signInOptions>> {
    const { ASSAY_DEMO, OIDC_ISSUER, OIDC_NAME } = this.config.settings;
    const accounts = ASSAY_DEMO ? await this.people.demoAccounts(this.work.reader) : [];
    return {
      singleSignOn: OIDC_ISSUER ? { name: OIDC_NAME } : null,
      demoAccounts: accounts.flatMap(({ login, demoAccount }) =>
        demoAccount ? [{ login, ...demoAccount }] : [],
      ),
      demoPassword: ASSAY_DEMO ? DEMO_PASSWORD : null,
    };
  }

  async me(actor: Actor): Promise<Me> {
    const manager = this.work.reader;
    const person = await this.people.find(manager, actor.id);
    if (!person) throw new RuleBroken('not-signed-in');
    const { departmentId } = person;
    const department = departmentId ? await this.departments.findBy(manager, { id: departmentId }) : null;
    return meView(person, await this.people.roles(manager, person.id), department);
  }
}
