/** What the fonts that every reader brings can show besides Latin-1: WinAnsi's own signs. */
const winAnsi = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

/** Text in the signs that the fonts have; letters lose marks that they have not, other signs become "?". */
export const printable = (text: string): string =>
  [...text.normalize('NFC')]
    .map((sign) => {
      if (sign === '\n' || winAnsi.has(sign) || /[\u0020-\u007e\u00a0-\u00ff]/u.test(sign)) return sign;
      const bare = sign.normalize('NFD').replace(/\p{M}/gu, '');
      return /^[\u0020-\u007e]+$/u.test(bare) ? bare : /\s|\p{Cc}/u.test(sign) ? ' ' : '?';
    })
    .join('');
