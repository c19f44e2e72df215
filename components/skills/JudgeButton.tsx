import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { joinNames } from '../ui/join-names';
import styles from './JudgeButton.module.css';

type Props = {
  readonly label: string;
  /** Of the skill, where the label does not have it. */
  readonly name?: string;
  readonly className?: string;
  /** Seen once its row is pointed at or has the focus; always where nothing can point. */
  readonly isShy?: boolean;
  readonly onClick: () => void;
};

/** A quiet button beside a skill; its name for screen readers has the skill. */
export function JudgeButton({ label, name, className, isShy, onClick }: Props) {
  const { of } = useMessages().skills.judge;
  return (
    <Button
      look="quiet"
      className={joinNames(styles.judge, isShy && styles.shy, className)}
      data-judge=""
      aria-label={name === undefined ? undefined : of(label, name)}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
