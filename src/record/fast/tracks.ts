import { coverageAs } from '../coverage.ts';
import type { Subject } from '../subject.ts';
import { grouped, type Track, type Tracks } from '../tracks.ts';
import type { View } from './view.ts';

/** The tracks of a view as the clear way knows them, found by number and made when they are asked for. */
export function tracksOf(view: View): Tracks {
  const { index } = view;
  const { parties, ledgers, polities, log } = index;
  const home = (code: string): number => parties.numberOf(polities.continuator(code));
  let coverage: Tracks['coverage'] | undefined;
  /** In the order in which the log first tells of them. */
  const made = (numbers: readonly number[]): Track[] =>
    numbers
      .map(track => ({ track, first: view.rows(track)[0] }))
      .filter(({ first }) => first !== undefined)
      .sort(
        (x, y) =>
          index.entry[x.first!]! - index.entry[y.first!]! || index.order[x.first!]! - index.order[y.first!]!,
      )
      .map(({ track }) => view.track(track)!);
  return {
    polities,
    get coverage() {
      coverage ??= grouped(coverageAs(log.coverage, view.known), row => [row.party]);
      return coverage;
    },
    get(subject: Subject, a, b, strand = '') {
      const track = index.trackOf(ledgers.find(subject, strand), home(a), home(b));
      return track < 0 ? null : view.track(track);
    },
    of(subject, code, strand = '') {
      const ledger = ledgers.find(subject, strand);
      const party = home(code);
      const adjacency = index.adjacency(ledger);
      return made([
        ...adjacency.track.subarray(adjacency.begin(ledger, party), adjacency.end(ledger, party)),
      ]);
    },
    between(a, b) {
      const [one, other] = [home(a), home(b)];
      const books = Array.from({ length: ledgers.size }, (_, ledger) => ledger);
      const found = books.flatMap(ledger => [
        index.trackOf(ledger, one, other),
        ledgers.mutual(ledger) ? -1 : index.trackOf(ledger, other, one),
      ]);
      return one === other ? [] : made(found.filter(track => track >= 0));
    },
    all(subject, strand = '') {
      const ledger = ledgers.find(subject, strand);
      const { track, second } = index.adjacency(ledger);
      return made([...track.filter((each, i) => second[i] === 0 && index.ledger[each] === ledger)]);
    },
  };
}
