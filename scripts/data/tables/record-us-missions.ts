import type { Row, Source, Sources, Table } from '../table.ts';
import { codeFinder, entryColumns, entryRow } from './record-shared.ts';

const kenkel: Source = {
  id: 'us-missions',
  origin: 'https://github.com/brentonk/us_diplomatic_missions, commit 6b3b3ac, 2026-03-15',
  citation: 'Brenton Kenkel, U.S. Diplomatic Mission Status Data, v0.1',
  licence: 'CC-BY-4.0',
  retrieved: '2026-11-24',
};

interface Step {
  readonly status: string;
  readonly date: string;
  readonly note: string;
}

/** The sort of mission that a status means; the words of the Guide for the rest ("None", a nonresident envoy). */
const missions: Readonly<Record<string, string>> = {
  Embassy: 'embassy',
  Legation: 'legation',
  Consulate: 'consulate',
  Liaison: 'liaison office',
  Interests: 'interests section',
};

/** The date as the hand-coded table has it: an unknown month or day stays unknown. */
function dateOf(row: Record<string, string>): string {
  const two = (text: string): string => text.padStart(2, '0');
  if (!row.month) return row.year!;
  return row.day ? `${row.year}-${two(row.month)}-${two(row.day)}` : `${row.year}-${two(row.month)}`;
}

/** What one change of status opens, raises and closes. "None" closes a mission and says nothing of relations. */
function rowsOf(code: string, name: string, before: Step | undefined, now: Step): Row[] {
  const source = `us-missions transitions#${name}`;
  const was = before && missions[before.status];
  const is = missions[now.status];
  const more = (detail: string) => ({ detail, note: now.note });
  if (was === 'legation' && is === 'embassy')
    return [entryRow('mission-raised', ['USA', code], now.date, source, more('embassy'))];
  const rows: Row[] = [];
  const lasting = was === 'embassy' && is === 'legation';
  if (was && was !== is && !lasting)
    rows.push(entryRow('mission-closed', ['USA', code], now.date, source, more(was)));
  if (is && is !== was) rows.push(entryRow('mission-opened', ['USA', code], now.date, source, more(is)));
  if (now.status.endsWith('Nonresident'))
    rows.push(entryRow('ambassador-appointed', ['USA', code], now.date, source, more('nonresident')));
  return rows;
}

/** Missions of the United States abroad, with the precision of the hand-coded transitions. */
export const table: Table = {
  name: 'record/us-missions',
  columns: entryColumns,
  sources: [kenkel],
  build(sources: Sources) {
    const codeOf = codeFinder(sources);
    const steps = new Map<string, Step[]>();
    for (const row of sources.csv('us-missions-kenkel/transitions_2024-01-16.csv')) {
      if (!row.year) continue;
      const list = steps.get(row.state_dept_name!) ?? [];
      list.push({ status: row.status_change!, date: dateOf(row), note: row.notes ?? '' });
      steps.set(row.state_dept_name!, list);
    }
    return [...steps].flatMap(([name, list]) => {
      const code = codeOf(name);
      return code === null ? [] : list.flatMap((step, i) => rowsOf(code, name, list[i - 1], step));
    });
  },
};
