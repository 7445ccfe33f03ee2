/** Long work that visitors should see going on while they read: the demo programme being told. */
export interface Progress {
  done: number;
  total: number;
}

let current: Progress | null = null;

export const showProgress = (progress: Progress | null): void => {
  current = progress;
};
export const shownProgress = (): Progress | null => current;
