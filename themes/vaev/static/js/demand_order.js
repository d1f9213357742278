// What is asked for, in another order. Rows that are equal stay as they stood: what is too small to be told has no order.

const rows = document.querySelector("#efterlysninger");
const order = document.querySelector("#orden");
const asSet = [...rows.children];

const ORDERS = {
  asked: () => 0,
  month: (one, other) => one.dataset.month.localeCompare(other.dataset.month),
  found: (one, other) => other.dataset.found - one.dataset.found,
  title: (one, other) => one.cells[0].textContent.localeCompare(other.cells[0].textContent, "da"),
};

order.addEventListener("change", () => rows.append(...asSet.toSorted(ORDERS[order.value])));
order.closest("[data-script]").hidden = false;
