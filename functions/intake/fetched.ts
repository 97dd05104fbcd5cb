const longestWait = 10_000;
const mostTries = 6;

/** Reads an address; `undefined` where nothing is there. Waits when it is asked to. @throws where it cannot be read */
export const fetched = async (address: string): Promise<Uint8Array | undefined> => {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
    if (answer.status === 404) return undefined;
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    if (answer.status !== 429 || tries === mostTries) throw new Error(`${address} answers ${answer.status}`);
    const seconds = Number(answer.headers.get('retry-after') ?? tries);
    await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  }
};
