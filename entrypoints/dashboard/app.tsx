import { DashboardScreen } from '../../components/dashboard/DashboardScreen';
import { LearningPlan } from '../../components/plan/LearningPlan';
import { openOptions } from '../../lib/browser/ask-posting';
import { planClient } from '../../lib/browser/plan-client';
import { LazyFit, LazyRoles } from './lazy-parts';

/** The dashboard. */
export function App() {
  return (
    <DashboardScreen
      onOpenOptions={openOptions}
      parts={{
        saved: () => undefined,
        market: () => undefined,
        roles: ([role]) => <LazyRoles roleId={role} />,
        fit: () => <LazyFit />,
        plan: ([role]) => <LearningPlan key={role} client={planClient} role={role} />,
      }}
    />
  );
}
