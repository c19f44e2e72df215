import { Combobox } from '@base-ui/react/combobox';
import { useId } from 'react';
import type { NamedSkill } from '../../lib/resume/profile/corrections';
import type { FoundSkill } from '../../lib/skills/find-skills';
import { useMessages } from '../messages/use-messages';
import type { FindSkills } from '../resume-client';
import styles from './SkillSearch.module.css';
import { type SkillSearch as Search, useSkillSearch } from './use-skill-search';

type Props = {
  readonly findSkills: FindSkills;
  /** Ids of skills that count already and cannot be chosen. */
  readonly known: ReadonlySet<string>;
  readonly onChoose: (skill: NamedSkill) => void;
};

/** A field that finds skills by name while one types, and gives the one that is chosen. */
export function SkillSearch({ findSkills, known, onChoose }: Props) {
  const texts = useMessages().options.found.add;
  const search = useSkillSearch(findSkills);
  const ids = { input: useId(), hint: useId() };
  const choose = (skill: FoundSkill | null) => {
    search.search('');
    if (skill) onChoose({ id: skill.id, name: skill.name });
  };
  return (
    <Combobox.Root
      items={search.found}
      value={null}
      inputValue={search.query}
      filter={null}
      autoHighlight
      itemToStringLabel={({ name }: FoundSkill) => name}
      openOnInputClick={search.query.trim() !== ''}
      onValueChange={choose}
      onInputValueChange={(query, { reason }) => {
        // Choosing writes the name into the field, which is emptied for the next one instead.
        if (reason !== 'item-press') search.search(query);
      }}
    >
      <div className={styles.field}>
        <label htmlFor={ids.input} className={styles.label}>
          {texts.label}
        </label>
        <span id={ids.hint} className={styles.hint}>
          {texts.hint}
        </span>
        <Combobox.Input
          id={ids.input}
          className={styles.input}
          placeholder={texts.placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          aria-describedby={ids.hint}
        />
      </div>
      <Results search={search} known={known} />
    </Combobox.Root>
  );
}

type ResultsProps = Pick<Props, 'known'> & { readonly search: Search };

function Results({ search: { query, found, state }, known }: ResultsProps) {
  const texts = useMessages().options.found.add;
  if (query.trim() === '') return undefined;
  const isNone = state === 'answered' && found.length === 0;
  return (
    <Combobox.Portal>
      <Combobox.Positioner className={styles.positioner} sideOffset={4}>
        <Combobox.Popup className={styles.popup} aria-busy={state === 'asking' || undefined}>
          <Combobox.Status className={styles.status}>
            {isNone && <span className={styles.said}>{texts.none(query.trim())}</span>}
            {state === 'failed' && <span className={styles.said}>{texts.failed}</span>}
            {found.length > 0 && <span className={styles.count}>{texts.found(found.length)}</span>}
          </Combobox.Status>
          <Combobox.List className={styles.list}>
            {(skill: FoundSkill) => <Result key={skill.id} skill={skill} isKnown={known.has(skill.id)} />}
          </Combobox.List>
        </Combobox.Popup>
      </Combobox.Positioner>
    </Combobox.Portal>
  );
}

function Result({ skill, isKnown }: { readonly skill: FoundSkill; readonly isKnown: boolean }) {
  const texts = useMessages().options.found.add;
  const { name, alias, kind } = skill;
  const asides = [
    alias !== undefined && texts.also(alias),
    kind !== undefined && texts.kind(kind),
    isKnown && texts.known,
  ].filter((each) => each !== false);
  return (
    <Combobox.Item value={skill} className={styles.item} disabled={isKnown}>
      <span className={styles.name}>{name}</span> <span className={styles.aside}>{asides.join(' · ')}</span>
    </Combobox.Item>
  );
}
