import { Presets, SingleBar } from 'cli-progress';

/** Shows how much of a long piece of work is done. */
export type Progress = { show(done: number, total: number): void; end(): void };

/** A bar on a terminal; silence where the output goes to a file, a pipe or a log. */
export const progressOn = (stream: NodeJS.WriteStream, doing: string): Progress => {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    { stream, format: `${doing} {bar} {value} of {total}`, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let started = false;
  return {
    show: (done, total) => {
      if (started) bar.update(done);
      else bar.start(total, done);
      started = true;
    },
    end: () => {
      if (started) bar.stop();
    },
  };
};
