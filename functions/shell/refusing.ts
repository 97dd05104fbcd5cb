import type middy from '@middy/core';
import { routes } from '../../shared/contracts/routes.ts';
import { framed } from '../../shared/html/frame.ts';
import { html } from '../../shared/html/html.ts';
import { frameWording } from '../../shared/wording/frame.ts';
import { wordingOf } from '../../shared/wording/wording.ts';
import { type GatewayAnswer, gatewayAnswer } from './gateway-answer.ts';
import type { GatewayEvent } from './gateway-event.ts';
import { log, nameOf } from './log.ts';
import { placeOf } from './place.ts';
import { isRefusal, type RefusalStatus, refusalStatuses } from './refusal.ts';
import { partsOf } from './web-request.ts';

/** The shell's own page for a status, in the language of a path. */
export type RefusalPages = (path: string, status: number) => string;

const shownAs = (status: number): RefusalStatus =>
  refusalStatuses.find((each) => each === status) ?? (status >= 500 ? 500 : 400);

/** Says what went wrong in plain words, and how to go on; nothing of the request is repeated. */
export const refusalPages =
  (stylesheet: string): RefusalPages =>
  (path, status) => {
    const { lang } = partsOf(path);
    const words = wordingOf(frameWording, lang);
    const { title, body } = words.refusals[shownAs(status)];
    const main = html`<h1 class="govuk-heading-l">${title}</h1>
<p class="govuk-body">${body}</p>
<p class="govuk-body"><strong>${words.inDanger}</strong></p>
<p class="govuk-body"><a class="govuk-link" href="${routes.start(lang)}">${words.toStart}</a></p>`;
    return framed({ lang, title, stylesheet, otherLanguage: () => undefined }, main);
  };

/** Turns what was thrown into a page: a refusal into its own, anything else into "something went wrong". */
export const refusing = (pages: RefusalPages): middy.MiddlewareObj<GatewayEvent, GatewayAnswer> => ({
  onError: (request) => {
    const { event, error } = request;
    const status = isRefusal(error) ? error.refusal : 500;
    log(status === 500 ? 'error' : 'info', 'request refused', {
      request_id: event.requestContext.requestId,
      route: event.routeKey,
      status,
      why: isRefusal(error) ? error.message : nameOf(error),
      cause: status === 500 && error instanceof Error ? nameOf(error.cause) : undefined,
      place: status === 500 ? placeOf(error) : undefined,
    });
    const headers = isRefusal(error) ? error.headers : {};
    request.response = gatewayAnswer(event, { status, headers, body: pages(event.rawPath, status) });
  },
});
