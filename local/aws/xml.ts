const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export type Xml = { [name: string]: string | Xml | Xml[] };

/** Elements of the query protocol; a list becomes `<member>` elements, and texts are escaped. */
export const xml = (value: Xml): string =>
  Object.entries(value)
    .map(([name, inner]) => {
      const body =
        typeof inner === 'string'
          ? escaped(inner)
          : Array.isArray(inner)
            ? inner.map((each) => `<member>${xml(each)}</member>`).join('')
            : xml(inner);
      return `<${name}>${body}</${name}>`;
    })
    .join('');
