import * as z from 'zod';
import { departmentPreset, id, idParams, role, text, version } from './common.js';
import { endpoint } from './endpoint.js';
import { language } from './problems/problem.js';

const login = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(64)
  .regex(/^[a-z0-9][a-z0-9._@-]*$/);
const password = z.string().min(1).max(256);

export const department = z.object({ id, key: z.string(), name: text, version });
export type Department = z.output<typeof department>;

/** Who is signed in, as the page knows it. */
export const me = z.object({
  id,
  login: z.string(),
  name: z.string(),
  roles: z.array(role),
  department: department.nullable(),
  language,
  mustChangePassword: z.boolean(),
});
export type Me = z.output<typeof me>;

export const person = z.object({
  id,
  login: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  roles: z.array(role),
  department: department.nullable(),
  active: z.boolean(),
  locked: z.boolean(),
  lastSeenAt: z.iso.datetime().nullable(),
  version,
});
export type Person = z.output<typeof person>;

const personDraft = z.strictObject({
  login,
  name: z.string().trim().min(1).max(100),
  email: z.email().max(200).nullable().default(null),
  roles: z.array(role).max(7),
  departmentId: id.nullable().default(null),
});

/** A path of the page to land on; never another site. */
export const localPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/);

export const session = {
  /** What the sign-in page needs to know before anybody is signed in. */
  signInOptions: endpoint({
    method: 'GET',
    path: '/api/session/options',
    permission: 'public',
    summary: 'Ways to sign in',
    response: z.object({
      singleSignOn: z.object({ name: z.string() }).nullable(),
      /** Accounts of the demo company; empty outside the demo. */
      demoAccounts: z.array(z.object({ login: z.string(), name: text, role })),
      demoPassword: z.string().nullable(),
    }),
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/session',
    permission: 'public',
    summary: 'Sign in',
    secret: true,
    body: z.strictObject({ login, password }),
    response: me,
  }),
  /** A link, not a call: the browser goes to the company's sign-in service and comes back to `oidcCallback`. */
  oidcStart: endpoint({
    method: 'GET',
    path: '/api/session/oidc/start',
    permission: 'public',
    summary: 'Sign in through the OpenID Connect provider',
    kind: 'redirect',
    query: z.strictObject({ to: localPath.optional() }),
    response: z.object({ url: z.string() }),
  }),
  /** Lands on `to`, or on `/sign-in?problem=<code>`. */
  oidcCallback: endpoint({
    method: 'GET',
    path: '/api/session/oidc/callback',
    permission: 'public',
    summary: 'Where the OpenID Connect provider sends the browser back to',
    kind: 'redirect',
    // Providers add what they like.
    query: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    response: z.object({ url: z.string() }),
  }),
  signOut: endpoint({ method: 'DELETE', path: '/api/session', permission: 'signed-in', summary: 'Sign out' }),
  me: endpoint({
    method: 'GET',
    path: '/api/session/me',
    permission: 'signed-in',
    summary: 'Who is signed in',
    response: me,
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/session/password',
    permission: 'signed-in',
    summary: 'Change the own password',
    body: z.strictObject({ present: password, next: password }),
  }),
  changeLanguage: endpoint({
    method: 'PUT',
    path: '/api/session/language',
    permission: 'signed-in',
    summary: 'Change the own language',
    body: z.strictObject({ language }),
  }),
};

export const people = {
  list: endpoint({
    method: 'GET',
    path: '/api/people',
    permission: 'people.list',
    summary: 'People',
    query: z.strictObject({ role: role.optional(), search: z.string().max(100).optional() }),
    response: z.array(person),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/people',
    permission: 'people.manage',
    summary: 'Add a person; the answer holds the first password, shown once',
    secret: true,
    body: personDraft,
    response: z.object({ person, firstPassword: z.string() }),
  }),
  change: endpoint({
    method: 'PUT',
    path: '/api/people/:id',
    permission: 'people.manage',
    summary: 'Change name, roles, department or whether the account is active',
    params: idParams,
    body: personDraft.omit({ login: true }).extend({ active: z.boolean(), version }),
    response: person,
  }),
  resetPassword: endpoint({
    method: 'POST',
    path: '/api/people/:id/password',
    permission: 'people.manage',
    summary: 'Give a new first password, shown once; all sessions of the person end',
    secret: true,
    params: idParams,
    response: z.object({ firstPassword: z.string() }),
  }),
  unlock: endpoint({
    method: 'POST',
    path: '/api/people/:id/unlock',
    permission: 'people.manage',
    summary: 'Lift the lock after too many failed sign-ins',
    params: idParams,
  }),
};

const departmentDraft = z.strictObject({
  key: z.union([departmentPreset, z.string().regex(/^[a-z][a-z0-9-]{1,40}$/)]),
  name: z.strictObject({ zh: z.string().trim().min(1).max(50), en: z.string().trim().min(1).max(80) }),
});

export const departments = {
  list: endpoint({
    method: 'GET',
    path: '/api/departments',
    permission: 'signed-in',
    summary: 'Departments',
    response: z.array(department),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/departments',
    permission: 'departments.manage',
    summary: 'Add a department',
    body: departmentDraft,
    response: department,
  }),
  change: endpoint({
    method: 'PUT',
    path: '/api/departments/:id',
    permission: 'departments.manage',
    summary: 'Rename a department',
    params: idParams,
    body: departmentDraft.omit({ key: true }).extend({ version }),
    response: department,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/departments/:id',
    permission: 'departments.manage',
    summary: 'Remove a department nobody belongs to',
    params: idParams,
  }),
};
