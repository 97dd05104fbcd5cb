import {
  contentSecurityPolicy,
  permissionsPolicy,
  strictTransportDays,
} from '../../shared/contracts/security-headers.ts';

/**
 * On every answer, the edge sends the same again. No page of ours runs a script, shows a foreign picture or stands in
 * a frame; nothing that someone typed is kept by a cache or listed by a search engine.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'strict-transport-security': `max-age=${strictTransportDays * 86_400}; includeSubDomains; preload`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};
