import * as z from 'zod';
import { id, personRef, reason, text, version } from './common.js';
import { endpoint } from './endpoint.js';

const customerParams = z.strictObject({ customerId: id });

/** How to reach somebody; null where nothing is known. */
export const contactData = z.object({
  /** Name of the contact person. */
  contact: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});
export type ContactData = z.output<typeof contactData>;

/** A customer as it is now; cycles keep the department and owner of the day their list was frozen. */
export const customerCard = z.object({
  id,
  code: z.string(),
  name: z.string(),
  department: z.object({ id, name: text }).nullable(),
  owner: personRef.nullable(),
  /** Masked for everybody: whoever needs it in full asks with a reason. */
  masked: contactData,
  version,
});
export type CustomerCard = z.output<typeof customerCard>;

const given = (max: number) => z.string().trim().min(1).max(max).nullable().optional();

/** What is left out stays as it is; null clears it. */
export const customerPatch = z.strictObject({
  ownerId: id.nullable().optional(),
  departmentId: id.nullable().optional(),
  contact: given(100),
  phone: z
    .string()
    .trim()
    .regex(/^[+\d][\d\s()-]{4,38}$/)
    .nullable()
    .optional(),
  email: z.email().max(200).nullable().optional(),
});
export type CustomerPatch = z.output<typeof customerPatch>;

export const customers = {
  one: endpoint({
    method: 'GET',
    path: '/api/customers/:customerId',
    permission: 'customers.read',
    summary: 'One customer with its department, its owner and masked contact data',
    params: customerParams,
    response: customerCard,
  }),
  reveal: endpoint({
    method: 'POST',
    path: '/api/customers/:customerId/reveal',
    permission: 'customers.reveal',
    summary: 'Contact data in full, for a reason; every answer leaves a trace',
    secret: true,
    params: customerParams,
    body: z.strictObject({ reason }),
    response: contactData,
  }),
  change: endpoint({
    method: 'PUT',
    path: '/api/customers/:customerId',
    permission: 'customers.edit',
    summary: 'Change department, owner or contact data, with a reason; running cycles keep what they froze',
    params: customerParams,
    body: customerPatch.extend({ version, reason }),
    response: customerCard,
  }),
};
