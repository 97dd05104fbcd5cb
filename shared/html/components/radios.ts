import type { Html } from '../html.ts';
import { type Choices, choices } from './choices.ts';

/** Choose one, as `govuk-radios`. */
export const radios = (all: Choices): Html => choices({ block: 'govuk-radios', type: 'radio' }, all);
