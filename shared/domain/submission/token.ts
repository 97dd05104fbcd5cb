import { type Instant, instantOf } from '../time/calendar.ts';
import { alphabet, symbolsOf } from './crockford.ts';

/** Random bytes that one token takes. */
export const tokenBytes = 16;

/**
 * A ULID: ten symbols of milliseconds, then sixteen of chance, so that a later token is a larger text.
 * Source: the ULID specification (48 bits of Unix time, 80 of randomness, Crockford's base32).
 */
export const tokenOf = (at: Instant, bytes: Uint8Array): string => {
  if (bytes.length !== tokenBytes)
    throw new Error(`a token takes ${tokenBytes} random bytes, got ${bytes.length}`);
  let time = Date.parse(at);
  let symbols = '';
  for (let index = 0; index < 10; index += 1) {
    symbols = alphabet.charAt(time % 32) + symbols;
    time = Math.floor(time / 32);
  }
  return symbols + symbolsOf(bytes);
};

/** A token of now that is larger than another, also where that one was minted by a clock that runs ahead of ours. */
export const tokenAfter = (other: string, at: Instant, bytes: Uint8Array): string => {
  const own = tokenOf(at, bytes);
  if (own > other) return own;
  const ahead = [...other.slice(0, 10)].reduce((time, symbol) => time * 32 + alphabet.indexOf(symbol), 0);
  return tokenOf(instantOf(new Date(ahead + 1).toISOString()), bytes);
};
