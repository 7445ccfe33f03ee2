/** Every kind of field, from one door. */
export * from "./BilingualField";
export * from "./Choice";
export { Examples, Fieldset, type FieldProps, Hidden, Hint } from "./FieldFrame";
export * from "./SearchField";
export { countGraphemes, DateField, FileField, NumberField, PasswordField, TextArea, TextField } from "./TextFields";
