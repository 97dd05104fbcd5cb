/** The name of a stage's stack, e.g. `TogetherWithTenants-trial-Data`. */
export const stackName = (stage: string, part: 'Data' | 'Edge' | 'Service'): string =>
  `TogetherWithTenants-${stage}-${part}`;
