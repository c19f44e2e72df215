import { useEffect, useState } from 'react';

/**
 * Files that are dropped or pasted anywhere on the page; true while some are held over it. Without this the browser
 * would leave the page and show a file that missed the box.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hold = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setIsOver(true);
    };
    // Going from one element to another leaves the page as little as entering it.
    const leave = ({ relatedTarget }: DragEvent) => {
      if (!relatedTarget) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      take(event, event.dataTransfer, onFiles);
    };
    window.addEventListener('dragover', hold, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    window.addEventListener('paste', (event) => take(event, event.clipboardData, onFiles), { signal });
    return () => stop.abort();
  }, [onFiles]);
  return isOver;
}

function take(event: Event, data: DataTransfer | null, onFiles: (files: readonly File[]) => void): void {
  if (!data || !hasFiles(data)) return;
  event.preventDefault();
  onFiles([...data.files]);
}

// A word processor gives a picture of what was copied along with its text; the text is what is meant.
function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') === true && !data.types.includes('text/plain');
}
