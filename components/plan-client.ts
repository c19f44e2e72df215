import type { KeptPlan } from '../lib/plan/kept-plan';
import type { PlanMaterial } from '../lib/plan/plan-material';

/** What the learning plan needs from the browser; the entrypoints supply it. */
export type PlanClient = {
  readonly readMaterial: () => Promise<PlanMaterial>;
  /** The plan that was chosen last. */
  readonly readPlan: () => Promise<KeptPlan | undefined>;
  readonly savePlan: (plan: KeptPlan) => Promise<void>;
  /** Lets the user keep a file. */
  readonly saveFile: (name: string, text: string, type: string) => void;
  readonly copyText: (text: string) => Promise<void>;
  readonly print: () => void;
  readonly openOptions: () => void;
  readonly now: () => Date;
};
