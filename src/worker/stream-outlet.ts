import type { Outlet } from './outlet.ts';
import { beginning } from './progress-file.ts';

/** Answers to a stream; each is waited for until the stream's reader has taken it. */
export function streamOutlet(
  out: (bytes: Uint8Array) => void,
  drained: () => Promise<void>,
  top: Uint8Array,
): Outlet {
  if (top.length > 0) out(top);
  return {
    from: beginning,
    write: async ({ bytes }) => {
      if (bytes.length > 0) out(bytes);
      await drained();
    },
    finish: async () => undefined,
    leave: async () => undefined,
  };
}
