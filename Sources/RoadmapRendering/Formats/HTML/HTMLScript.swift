/// The one script of a page: it puts the rows of a table in another order, without any request.
///
/// A page is whole without it; the titles of the columns become buttons only where it runs.
enum HTMLScript {
  /// The script whole; the page's policy allows these bytes and no others.
  static let sorting: StaticString = """

    document.querySelectorAll("table.sortable").forEach((table) => {
      const body = table.tBodies[0];
      const value = (row, column) => row.cells[column] ? row.cells[column].textContent.trim() : "";
      const number = (text, isWhole) => {
        const found = text.replace(/[\\s\\u00a0]/g, "").replace("\\u2212", "-").replace(",", ".")
          .match(/^[^0-9\\-]{0,2}[+]?(-?[0-9]+(?:[.][0-9]+)?)(.*)$/);
        return found && !(isWhole && found[2]) ? Number(found[1]) : null;
      };
      Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = head.textContent;
        head.replaceChildren(button);
        button.addEventListener("click", () => {
          const down = head.getAttribute("aria-sort") !== "descending";
          Array.from(head.parentNode.cells).forEach((other) => other.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", down ? "descending" : "ascending");
          const isText = !head.classList.contains("end");
          const rows = Array.from(body.rows).map((row) => [value(row, column), row]);
          rows.sort(([one], [other]) => {
            if (isText && number(one, true) === null) {
              const order = one.localeCompare(
                other, document.documentElement.lang, { numeric: true });
              return down ? order : -order;
            }
            const [first, second] = [number(one), number(other)];
            if (first === null || second === null) return (first === null) - (second === null);
            return down ? second - first : first - second;
          });
          body.append(...rows.map(([, row]) => row));
        });
      });
    });

    """
}
