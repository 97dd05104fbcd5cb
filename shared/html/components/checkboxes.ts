import type { Html } from '../html.ts';
import { type Choices, choices } from './choices.ts';

/**
 * Choose any, as `govuk-checkboxes`. The shell refuses a field that stands twice, so each item names itself
 * (`name: 'hazard-electrics'`).
 */
export const checkboxes = (all: Choices): Html =>
  choices({ block: 'govuk-checkboxes', type: 'checkbox' }, all);
