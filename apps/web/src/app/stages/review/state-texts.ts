/** Texts of the states of a decision. */
export const stateTexts = {
  pending: 'statePending',
  approved: 'stateApproved',
  returned: 'stateReturned',
  overridden: 'stateOverridden',
} as const;
