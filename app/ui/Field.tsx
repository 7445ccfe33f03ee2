/** Every kind of field, from one door. */
export * from "./BilingualField";
export * from "./Choice";
export { Examples, type FieldProps, Fieldset, Hidden, Hint } from "./FieldFrame";
export * from "./SearchField";
export { countGraphemes, DateField, FileField, NumberField, PasswordField, TextArea, TextField } from "./TextFields";
