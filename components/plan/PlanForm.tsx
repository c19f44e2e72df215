import { useId } from 'react';
import { ASSUMED_HOURS, HOURS_PER_WEEK } from '../../lib/plan/build-plan';
import { PLAN_SOURCES, type PlanChoice, type PlanSource } from '../../lib/plan/kept-plan';
import type { PlanMaterial } from '../../lib/plan/plan-material';
import { SPANS } from '../../lib/plan/plan-spans';
import { useMessages } from '../messages/use-messages';
import { Select } from '../ui/Choice';
import styles from './PlanForm.module.css';

type Props = {
  readonly material: PlanMaterial;
  readonly choice: PlanChoice;
  readonly onChange: (choice: PlanChoice) => void;
};

/** What the plan is for and how much time there is; each change is a new plan at once. */
export function PlanForm({ material, choice, onChange }: Props) {
  const { plan: t } = useMessages();
  const { form } = t;
  const spans = useId();
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={styles.sources}>
        <legend className={styles.legend}>{form.legend}</legend>
        {PLAN_SOURCES.map((source) => (
          <label key={source} className={styles.source}>
            <input
              type="radio"
              name="source"
              checked={choice.source === source}
              onChange={() => onChange({ ...choice, source })}
            />
            <span className={styles.name}>{form.sources[source]}</span>{' '}
            <SourceDetail source={source} material={material} />
          </label>
        ))}
      </fieldset>
      <div className={styles.fields}>
        {choice.source === 'role' && <RoleField material={material} choice={choice} onChange={onChange} />}
        <span className={styles.field}>
          <label htmlFor={spans}>{form.span}</label>
          <Select
            id={spans}
            className={styles.input}
            value={choice.span}
            options={SPANS.map((span) => ({ value: span, text: t.words.spans[span] }))}
            onChange={(span) => onChange({ ...choice, span })}
          />
        </span>
        <NumberField
          label={form.hoursPerWeek}
          value={choice.hoursPerWeek}
          range={HOURS_PER_WEEK}
          onChange={(hoursPerWeek) => onChange({ ...choice, hoursPerWeek })}
        />
        <label className={styles.field}>
          {form.start}
          <input
            type="date"
            className={styles.input}
            required
            value={choice.start}
            onChange={({ target }) => onChange({ ...choice, start: target.value })}
          />
        </label>
        <NumberField
          label={form.assumed}
          value={choice.assumedHours}
          range={ASSUMED_HOURS}
          onChange={(assumedHours) => onChange({ ...choice, assumedHours })}
        />
      </div>
    </form>
  );
}

/** Which posting it is, or how many. */
function SourceDetail({
  source,
  material: { posting, saved },
}: { readonly source: PlanSource } & Pick<Props, 'material'>) {
  const { plan: t } = useMessages();
  const text = {
    posting: posting ? t.from.posting(posting.title, posting.company) : t.from.none,
    saved: t.from.saved(saved.length),
    role: t.from.role,
  }[source];
  return (
    <bdi className={styles.detail} title={text}>
      {text}
    </bdi>
  );
}

function RoleField({ material: { guide }, choice, onChange }: Props) {
  const { plan: t, locale } = useMessages();
  const id = useId();
  const roles = [...guide.roles.values()]
    .map(({ id, name }) => ({ value: id, text: name }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
  const isKnown = guide.roles.has(choice.role ?? '');
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{t.form.role}</label>
      <Select
        id={id}
        className={styles.input}
        value={isKnown ? (choice.role ?? '') : ''}
        options={[...(isKnown ? [] : [{ value: '', text: t.form.chooseRole }]), ...roles]}
        onChange={(role) => onChange({ ...choice, role })}
      />
    </span>
  );
}

type NumberProps = {
  readonly label: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number };
  readonly onChange: (value: number) => void;
};

function NumberField({ label, value, range: { least, most }, onChange }: NumberProps) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        className={styles.input}
        min={least}
        max={most}
        required
        value={Number.isNaN(value) ? '' : value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </span>
  );
}
