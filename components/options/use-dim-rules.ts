import { useEffect, useState } from 'react';
import type { DimRules } from '../../lib/cards/dim-rules';
import type { PageClient } from '../options-client';

export type DimRulesState = {
  /** Undefined until they are read. */
  readonly rules?: DimRules;
  readonly hasFailed: boolean;
  readonly change: (changed: Partial<DimRules>) => void;
};

/** The rules by which cards are dimmed; each change is kept at once, and taken back where it could not be. */
export function useDimRules(client: PageClient): DimRulesState {
  const [rules, setRules] = useState<DimRules>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    client.readPageChoices().then(
      ({ dim }) => setRules(dim),
      () => setHasFailed(true),
    );
    // Each change is made to all of the rules: those of another page must not be lost by it.
    return client.onPageChoicesChanged(({ dim }) => setRules(dim));
  }, [client]);
  const change = (changed: Partial<DimRules>) => {
    if (!rules) return;
    const dim = { ...rules, ...changed };
    setRules(dim);
    setHasFailed(false);
    client.savePageChoices({ dim }).catch(() => {
      setRules(rules);
      setHasFailed(true);
    });
  };
  return { rules, hasFailed, change };
}
