import type { ComponentProps } from 'react';
import { Button } from './Button';
import type { Few } from './use-few';

type Props = Pick<ComponentProps<typeof Button>, 'look' | 'className'> & {
  readonly few: Omit<Few<unknown>, 'shown'>;
  /** The words of the button while the list is cut. */
  readonly more: string;
  /** Its words while all is shown. */
  readonly fewer: string;
};

/** Shows the rest of a list and hides it again; nothing where the list is short. */
export function FewButton({ few: { isCuttable, isLong, toggle }, more, fewer, ...rest }: Props) {
  if (!isCuttable) return undefined;
  return (
    <Button {...rest} aria-expanded={isLong} onClick={toggle}>
      {isLong ? fewer : more}
    </Button>
  );
}
