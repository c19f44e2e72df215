import { type ChangeEvent, type ComponentPropsWithRef, useRef } from 'react';
import { Button } from '../ui/Button';

/** What the file dialogue offers first; everything else is told from its content. */
const ACCEPTED = '.pdf,.docx,.txt,.text,.md,.markdown,.json';

type Props = Pick<ComponentPropsWithRef<typeof Button>, 'look' | 'disabled' | 'children'> & {
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button that lets the user choose a file. */
export function FileButton({ onFiles, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])]);
    // Else the same file, mended, could not be chosen again.
    target.value = '';
  };
  return (
    <>
      <input ref={input} type="file" hidden accept={ACCEPTED} onChange={choose} />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
