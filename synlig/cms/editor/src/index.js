// Upgrades every <textarea data-editor>; without this script it is a plain one.

import { EditorField } from "./field.js";

document.querySelectorAll("textarea[data-editor]").forEach((textarea) => new EditorField(textarea));
