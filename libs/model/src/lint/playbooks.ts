import { finding, type Check } from './finding.js';

/** Every tier needs a playbook (S3-I9), done by departments and for dimensions that exist. */
export const playbooks: Check = {
  find: (model, { departments }) => {
    const dimensions = new Set(model.dimensions.map(({ key }) => key));
    return model.tiers.flatMap(({ key: tier, playbook }, t) => {
      const path = `/tiers/${t}/playbook/measures`;
      if (playbook.measures.length === 0) return [finding('warning', 'playbook-empty', path, { tier })];
      return playbook.measures.flatMap(({ key: measure, department, whenWeakest }, m) => [
        ...(departments.has(department)
          ? []
          : [finding('warning', 'department-unknown', `${path}/${m}/department`, { measure, department })]),
        ...(whenWeakest === undefined || dimensions.has(whenWeakest)
          ? []
          : [
              finding('fault', 'measure-dimension-unknown', `${path}/${m}/whenWeakest`, {
                measure,
                dimension: whenWeakest,
              }),
            ]),
      ]);
    });
  },
};
