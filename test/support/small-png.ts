import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A PNG's parts: eight bytes of signature, then length, name, content and sum of each. */
const partsOf = (png: Buffer): { name: string; content: Buffer }[] => {
  const parts = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    parts.push({ name, content: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return parts;
};

const part = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
};

const nearestOf = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each));
  if (a === undefined || b === undefined || c === undefined) return 0;
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** Undoes the five filters of PNG (specification, section 9), line by line. */
const unfiltered = (data: Buffer, stride: number, depth: number): Buffer => {
  const lines = data.length / (stride + 1);
  const pixels = Buffer.alloc(lines * stride);
  for (let line = 0; line < lines; line += 1) {
    const filter = data[line * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const to = line * stride + x;
      const left = x >= depth ? (pixels[to - depth] ?? 0) : 0;
      const up = line > 0 ? (pixels[to - stride] ?? 0) : 0;
      const corner = line > 0 && x >= depth ? (pixels[to - stride - depth] ?? 0) : 0;
      const added = [0, left, up, (left + up) >> 1, nearestOf(left, up, corner)][filter ?? 0] ?? 0;
      pixels[to] = (data[line * (stride + 1) + 1 + x] ?? 0) + added;
    }
  }
  return pixels;
};

const apart = (a: number, b: number): number =>
  [16, 8, 0].reduce((sum, bits) => sum + (((a >> bits) & 255) - ((b >> bits) & 255)) ** 2, 0);

/** The sixteen colours that are most of a picture of text, and for each colour the nearest of them. */
const sixteen = (colours: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const each of colours) counts.set(each, (counts.get(each) ?? 0) + 1);
  const palette = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  palette.length = Math.min(16, palette.length);
  const places = new Map<number, number>();
  for (const colour of counts.keys()) {
    const distances = palette.map((each) => apart(each, colour));
    places.set(colour, distances.indexOf(Math.min(...distances)));
  }
  return { palette, places };
};

/** A screenshot of text in sixteen colours: a fifth of its size, and as good to read. */
export const smallPng = (png: Buffer): Buffer => {
  const parts = partsOf(png);
  const header = parts.find(({ name }) => name === 'IHDR')?.content ?? Buffer.alloc(13);
  const [width, height, depth] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const data = inflateSync(
    Buffer.concat(parts.filter(({ name }) => name === 'IDAT').map((each) => each.content)),
  );
  const pixels = unfiltered(data, width * depth, depth);
  const colours = Array.from({ length: width * height }, (_, index) => pixels.readUIntBE(index * depth, 3));
  const { palette, places } = sixteen(colours);
  const stride = Math.ceil(width / 2) + 1;
  const packed = Buffer.alloc(stride * height);
  colours.forEach((colour, index) => {
    const at = Math.floor(index / width) * stride + 1 + ((index % width) >> 1);
    packed[at] = (packed[at] ?? 0) | ((places.get(colour) ?? 0) << ((index % width) % 2 === 0 ? 4 : 0));
  });
  const small = Buffer.from(header);
  small.set([4, 3], 8);
  const table = Buffer.alloc(palette.length * 3);
  for (const [index, colour] of palette.entries()) table.writeUIntBE(colour, index * 3, 3);
  return Buffer.concat([
    ...[png.subarray(0, 8), part('IHDR', small), part('PLTE', table)],
    ...[part('IDAT', deflateSync(packed, { level: 9, memLevel: 9 })), part('IEND', Buffer.alloc(0))],
  ]);
};
