import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';

/** Does `work` and writes where its time went, as Chrome's developer tools and speedscope.app show it. */
export async function profiled<T>(file: string, work: () => Promise<T>): Promise<T> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  try {
    return await work();
  } finally {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    await writeFile(file, JSON.stringify(profile));
  }
}
