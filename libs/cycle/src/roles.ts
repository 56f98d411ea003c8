/** The seven kinds of people. A person may hold several roles. */
export const ROLES = ['coordinator', 'expert', 'head', 'owner', 'executive', 'admin', 'auditor'] as const;

export type Role = (typeof ROLES)[number];

/** Keys of the departments a new installation starts with; an administrator may add others. */
export const DEPARTMENT_PRESETS = [
  'sales',
  'customer-service',
  'marketing',
  'data-analysis',
  'key-accounts',
  'customer-success',
] as const;
