import type { texts } from './texts';

type Key = keyof (typeof texts)['zh'];

const kinds: Readonly<Record<string, Key>> = {
  completed: 'kindCompleted',
  cancelled: 'kindCancelled',
  returned: 'kindReturned',
  test: 'kindTest',
  open: 'kindOpen',
  paid: 'kindPaid',
  complaint: 'kindComplaint',
  consultation: 'kindConsultation',
  visit: 'kindVisit',
  call: 'kindCall',
  email: 'kindEmail',
  message: 'kindMessage',
  campaign: 'kindCampaign',
  online: 'kindOnline',
  nps: 'kindNps',
  referral: 'kindReferral',
  satisfaction: 'kindSatisfaction',
};

/** The text that names the kind of a record, as the canonical files know them. */
export function kindText(kind: string): Key {
  return kinds[kind] ?? 'kindOther';
}
