import { type FormEvent, useEffect, useRef, useState } from "react";
import { controlProps, FieldFrame, type FieldProps, useField } from "./FieldFrame";

type SliderFieldProps = FieldProps & {
  min: number;
  max: number;
  defaultValue: number | null;
  /** What the slider is called, since the label names the number. */
  slider: string;
  /** What no number means, where none may be given. */
  blank?: string;
};

/** Full-width digits count; anything but a whole number moves nothing. */
const read = (typed: string): number | null => (/^\d+$/.test(typed.normalize("NFKC").trim()) ? Number(typed.normalize("NFKC")) : null);

/** A number and a slider in step. The number alone is sent; without JavaScript it stands alone. */
export function SliderField({ min, max, defaultValue, slider, blank, ...props }: SliderFieldProps) {
  const field = useField(props);
  const number = useRef<HTMLInputElement>(null);
  // Undefined until the browser has taken over, null where the number is left out.
  const [at, setAt] = useState<number | null>();
  const follow = () => setAt(read(number.current?.value ?? ""));
  // A browser may have kept what was typed before
  useEffect(follow, []);
  const slide = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    if (number.current) number.current.value = currentTarget.value;
    setAt(currentTarget.valueAsNumber);
  };
  return (
    <FieldFrame {...props} field={field}>
      <div className="flex items-center gap-3">
        <input
          {...controlProps(props, field)}
          ref={number}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={field.value ?? defaultValue ?? undefined}
          onInput={follow}
          className="control tabular max-w-20"
        />
        {at === undefined ? null : (
          <input
            type="range"
            aria-label={slider}
            aria-valuetext={at === null ? blank : undefined}
            min={min}
            max={max}
            value={at ?? min}
            onChange={slide}
            className="min-h-11 min-w-0 flex-1 accent-accent"
          />
        )}
      </div>
    </FieldFrame>
  );
}
