import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { startBrowser } from './browser.ts';
import { type Journey, startJourney } from './journey.ts';

/**
 * Starts the whole service with the demonstration in it, and a browser to look at it, both at once.
 * @param told every line that a function writes is put here, where it is given
 */
export const startInBrowser = (told?: string[]): Promise<[Journey, Browser]> =>
  Promise.all([
    startJourney({
      ...{ assembly: inject('assembly'), demo: 'pilot' },
      ...(told && { verbose: true, tell: (line) => void told.push(line) }),
    }),
    startBrowser(),
  ]);
