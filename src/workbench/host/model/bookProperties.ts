/** The built-in properties of a document, as Office.js names them. */
export interface BookProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  readonly custom: Map<string, string | number | boolean>;
}

export const newProperties = (): BookProperties => ({
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  category: "",
  manager: "",
  company: "",
  custom: new Map(),
});
