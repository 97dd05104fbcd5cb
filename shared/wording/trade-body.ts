/**
 * How people reach the trade body that runs the service. The values are examples of the ranges kept for examples; who
 * deploys the service puts its own here.
 */
export const tradeBody = {
  phone: '0808 157 0192',
  post: 'Together with Tenants, PO Box 0000, London',
} as const;
