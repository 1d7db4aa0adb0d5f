import type { TieKind } from '../../network/index.ts';
import type { ViewOptions } from './view-options.ts';

/** The flags of `entente network`, as commander gives them. */
export interface NetworkOptions extends ViewOptions {
  readonly measure?: string;
  readonly ties?: TieKind;
  readonly state?: string;
  readonly rivals?: string;
  readonly possible?: true;
  readonly add?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly svg?: string;
  readonly graphml?: string;
  readonly gexf?: string;
}
