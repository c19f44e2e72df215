import { useEffect, useMemo, useState } from 'react';
import { firstChoice, type KeptPlan, type PlanChoice, parseKeptPlan } from '../../lib/plan/kept-plan';
import { choosePlan, type PlanMaterial, type PlanOutcome } from '../../lib/plan/plan-material';
import type { PlanClient } from '../plan-client';

export type PlanState = {
  readonly material: PlanMaterial;
  readonly choice: PlanChoice;
  readonly done: ReadonlySet<string>;
  readonly outcome: PlanOutcome;
  /** True where the last change could not be remembered. */
  readonly isUnkept: boolean;
  readonly change: (choice: PlanChoice) => void;
  readonly setDone: (id: string, isDone: boolean) => void;
};

/** The plan with what it is made from; `failed` where that cannot be read. A role, where one is given, is its aim at first. */
export function usePlan(client: PlanClient, role: string | undefined): PlanState | 'loading' | 'failed' {
  const { material, kept, setKept } = useReadPlan(client, role);
  const [isUnkept, setIsUnkept] = useState(false);
  const choice = kept?.choice;
  const outcome = useMemo(
    () => (choice && typeof material === 'object' ? choosePlan(choice, material) : undefined),
    [choice, material],
  );
  if (material === 'failed') return 'failed';
  if (!material || !kept || !outcome) return 'loading';
  const keep = (next: KeptPlan) => {
    setKept(next);
    if (!parseKeptPlan(next)) return;
    client.savePlan(next).then(
      () => setIsUnkept(false),
      () => setIsUnkept(true),
    );
  };
  return {
    material,
    choice: kept.choice,
    done: new Set(kept.done),
    outcome,
    isUnkept,
    change: (next) => keep({ ...kept, choice: next }),
    setDone: (id, isDone) => {
      const others = kept.done.filter((each) => each !== id);
      keep({ ...kept, done: isDone ? [...others, id] : others });
    },
  };
}

/** What a plan can be made from and the plan that was kept, or the first one; undefined until they are read. */
function useReadPlan(client: PlanClient, role: string | undefined) {
  const [material, setMaterial] = useState<PlanMaterial | 'failed'>();
  const [kept, setKept] = useState<KeptPlan>();
  useEffect(() => {
    let isShown = true;
    Promise.all([client.readMaterial(), client.readPlan().catch(() => undefined)]).then(
      ([found, stored]) => {
        if (!isShown) return;
        const first = firstChoice(findSource(found), formatLocalDay(client.now()));
        setKept(aimAt(stored ?? { choice: first, done: [] }, role));
        setMaterial(found);
      },
      () => isShown && setMaterial('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [client, role]);
  return { material, kept, setKept };
}

function aimAt(plan: KeptPlan, role: string | undefined): KeptPlan {
  return role === undefined ? plan : { ...plan, choice: { ...plan.choice, source: 'role', role } };
}

/** The nearest aim that there is. */
function findSource({ posting, saved }: PlanMaterial): PlanChoice['source'] {
  if (posting) return 'posting';
  return saved.length > 0 ? 'saved' : 'role';
}

/** The day where the user is, as ISO 8601. */
function formatLocalDay(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
