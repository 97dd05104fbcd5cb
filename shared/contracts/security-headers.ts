/**
 * What both the edge and the functions behind it say with every answer; written once, because a header that only one of
 * them sends is one that some answer lacks.
 */

/**
 * Nothing but our own files, forms that go back to us, and no page inside another. Two files of ours are scripts; one
 * of them asks for the list of associations, from us.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Two years: how long a browser asks for this service by TLS only. */
export const strictTransportDays = 730;

/** What a browser could offer a page; this service needs none of it. */
const offers = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'usb', 'web-share'],
  'xr-spatial-tracking',
];
export const permissionsPolicy = offers.map((offer) => `${offer}=()`).join(', ');
