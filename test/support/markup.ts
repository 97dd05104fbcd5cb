const voids = /\s*\/?>$/;

const attributesOf = (text: string): string =>
  [...text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
    .map(([, name, value]) => {
      const plain = name === 'class' ? (value ?? '').split(/\s+/).filter(Boolean).join(' ') : value;
      return plain === undefined ? (name ?? '') : `${name}="${plain}"`;
    })
    .sort()
    .join(' ');

/**
 * Markup with what says nothing taken away: white space round tags, order of attributes, `/>` of void elements.
 * Two pieces of markup are the same page exactly when these are equal.
 */
export const normalised = (markup: string): string[] =>
  [...markup.matchAll(/<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^">]|"[^"]*")*)>|[^<]+/g)].flatMap(
    ([whole, closing, name, attributes]) => {
      if (whole.startsWith('<!--')) return [];
      if (name === undefined) return whole.trim() === '' ? [] : [whole.trim().replace(/\s+/g, ' ')];
      const rest = attributesOf((attributes ?? '').replace(voids, '').replace(/\/$/, ''));
      return [`<${closing}${name.toLowerCase()}${rest && ` ${rest}`}>`];
    },
  );
