import { Global, Module } from '@nestjs/common';
import { SessionSource } from '../../platform/http/actor.js';
import { ChangeDepartment } from './change-department.js';
import { ChangePerson } from './change-person.js';
import { CreateDepartment } from './create-department.js';
import { CreatePerson } from './create-person.js';
import { DepartmentHistory } from './department-history.js';
import { DepartmentRepository } from './department.repository.js';
import { DepartmentsController } from './departments.controller.js';
import { LoadPeople } from './load-people.js';
import { PeopleController } from './people.controller.js';
import { PeopleReader } from './people.reader.js';
import { PeopleReads } from './people.reads.js';
import { PersonRepository } from './person.repository.js';
import { RemoveDepartment } from './remove-department.js';
import { ResetPassword } from './reset-password.js';
import { ChangeLanguage } from './sign-in/change-language.js';
import { ChangePassword } from './sign-in/change-password.js';
import { DatabaseSessions } from './sign-in/database-sessions.js';
import { KnownDeviceRepository } from './sign-in/known-device.repository.js';
import { OpenSession } from './sign-in/open-session.js';
import { Passwords } from './sign-in/passwords.js';
import { SessionCookies } from './sign-in/session-cookies.js';
import { SessionController } from './sign-in/session.controller.js';
import { SessionReads } from './sign-in/session.reads.js';
import { SessionRepository } from './sign-in/session.repository.js';
import { SignInThrottleRepository } from './sign-in/sign-in-throttle.repository.js';
import { SignInByIdentity } from './sign-in/sign-in-by-identity.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignOut } from './sign-in/sign-out.js';
import { SingleSignOnController } from './sign-in/single-sign-on.controller.js';
import { SingleSignOn } from './sign-in/single-sign-on.js';
import { TryLimit } from './sign-in/try-limit.js';
import { UnlockPerson } from './unlock-person.js';

const repositories = [
  DepartmentRepository,
  KnownDeviceRepository,
  PersonRepository,
  SessionRepository,
  SignInThrottleRepository,
];
const signIn = [
  ChangeLanguage,
  ChangePassword,
  OpenSession,
  Passwords,
  SessionCookies,
  SessionReads,
  SignIn,
  SignInByIdentity,
  SignOut,
  SingleSignOn,
  TryLimit,
];
const directory = [
  ChangeDepartment,
  ChangePerson,
  CreateDepartment,
  CreatePerson,
  DepartmentHistory,
  LoadPeople,
  PeopleReader,
  PeopleReads,
  RemoveDepartment,
  ResetPassword,
  UnlockPerson,
];

/** People, departments, and how somebody gets in. Every other room asks `PeopleReader`. */
@Global()
@Module({
  controllers: [SessionController, SingleSignOnController, PeopleController, DepartmentsController],
  providers: [
    ...repositories,
    ...signIn,
    ...directory,
    { provide: SessionSource, useClass: DatabaseSessions },
  ],
  exports: [SessionSource, PeopleReader, DepartmentHistory, LoadPeople],
})
export class PeopleModule {}
