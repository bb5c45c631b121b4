#!/usr/bin/env python3
"""Reads the HTML reports with an HTML5 parser and in a real browser.

    python3 Tests/Interop/html_report.py .build/release/roadmap [FOLDER]

Uses html5lib (PyPI) and Chromium where they are; says so where one is not, and goes on. FOLDER is
for the pictures; without it none are kept. Ends with 1 where something is wrong.
"""

import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

EXAMPLES = [
    ("gymnasium-406", "2023/24", "2024-02-29"),
    ("school-4-kuzbass", "2022/23", "2023-05-29"),
    ("college-chita", "2020/21", "2020-12-16"),
    ("school-4-uryupinsk", "2020/21", "2021-05-29"),
    ("spb-2021-2022", "2021/22", "2021-11-16"),
]
HOSTILE = ["<script>document.title='owned'</script>", '"><img src=http://127.0.0.1:9/x onerror=alert(1)>',
           "]]></style></title></svg>", "\u202ecba", "\u05e9\u05dc\u05d5\u05dd", "Ы" * 10_000, "a\x00b\x1b[2J"]

faults = []


def check(holds, fault):
    if not holds:
        faults.append(fault)


def run(program, *words, answer=str):
    made = subprocess.run([program, *words], capture_output=True, check=True)
    return made.stdout.decode() if answer is str else made.stdout


def hostile_roadmap():
    titles = [{"id": str(n), "title": text or "-", "deadline": "до 28 мая 2024 г.", "responsible": [text],
               "documents": [text], "progress": [{"on": "2024-02-01", "state": "done", "note": text, "evidence": [text]}]}
              for n, text in enumerate(HOSTILE, 1)]
    return json.dumps({
        "format": 1, "title": HOSTILE[0], "organization": HOSTILE[1], "curator": HOSTILE[2],
        "purpose": HOSTILE[5], "period": {"start": "2023-09-01", "end": "2024-08-31"},
        "stages": [{"id": "s", "title": HOSTILE[1], "activities": titles}],
        "targets": [{"id": "t", "title": HOSTILE[1], "atLeast": {"2024": 5},
                     "measurements": [{"on": "2024-02-01", "value": 3, "source": HOSTILE[0]}]}],
    })


def pages(program, folder):
    """The pages to look at, by name, each with the machine output of the same report."""
    root = pathlib.Path(__file__).parents[2] / "Examples"
    hostile = folder / "hostile.json"
    hostile.write_text(hostile_roadmap())
    reports = [(f"{name}.{lang}", [str(root / f"{name}.json"), "--year", year, "--as-of", day, "--lang", lang])
               for name, year, day in EXAMPLES for lang in ("ru", "en")]
    files = [str(root / f"{name}.json") for name, _, _ in EXAMPLES]
    reports.append(("all.ru", [*files, "--year", "2022", "--as-of", "2023-01-15", "--lang", "ru"]))
    reports.append(("hostile.ru", [str(hostile), "--year", "2023/24", "--as-of", "2024-03-01", "--lang", "ru"]))
    for name, words in reports:
        page = run(program, "report", *words, "--format", "html")
        check(page == run(program, "report", *words, "--format", "html"), f"{name}: two runs differ")
        path = folder / f"{name}.html"
        path.write_text(page)
        yield name, path, page, json.loads(run(program, "report", *words, "--format", "json"))


# An HTML5 parser.

def parse(name, page, machine):
    import html5lib
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    try:
        tree = parser.parse(page)
    except html5lib.html5parser.ParseError as error:
        faults.append(f"{name}: html5lib: {error}")
        return
    text = lambda element: " ".join("".join(element.itertext()).split())
    check(tree.find(".//script") is None and tree.find(".//img") is None, f"{name}: a script or a picture")
    for report in machine.get("roadmaps", [machine]):
        rows = {text(row[0]): [text(cell) for cell in row] for row in tree.iter("tr") if len(row) > 4}
        for stage in report["stages"]:
            row = rows.get(f"{stage['id']} {' '.join(stage['title'].split())}")
            if "roadmaps" not in machine and row and stage["total"]:
                counted = ("planned", "doneOnTime", "doneLate", "overdue", "notDue", "cancelled")
                check(row[1:7] == [str(stage["counts"][key]) for key in counted],
                      f"{name}: stage {stage['id']}: {row}")
        ids = {text(row[0]) for row in tree.iter("tr") if len(row)}
        for activity in report["activities"]:
            check(activity["id"] in ids, f"{name}: activity {activity['id']} is not in the page")


# A browser, spoken to over the pipe of its DevTools protocol.

class Browser:
    def __init__(self, program, profile):
        to_browser, self.sending = os.pipe()
        self.receiving, from_browser = os.pipe()

        def hand_over():
            # The protocol's pipe is file descriptors 3 and 4; neither may be overwritten before it moved.
            low, high = os.dup(to_browser), os.dup(from_browser)
            os.dup2(low, 63)
            os.dup2(high, 62)
            os.dup2(63, 3)
            os.dup2(62, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
             f"--user-data-dir={profile}", "--no-first-run", "--disable-background-networking", "about:blank"],
            preexec_fn=hand_over, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.left, self.number, self.events = b"", 0, []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self.call(f"{domain}.enable")

    session = None

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.sending, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def receive(self):
        while b"\0" not in self.left:
            piece = os.read(self.receiving, 1 << 20)
            if not piece:
                raise RuntimeError("the browser went away")
            self.left += piece
        message, self.left = self.left.split(b"\0", 1)
        return json.loads(message)

    def load(self, url):
        self.events = []
        self.call("Page.navigate", url=url)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.receive())

    def value(self, script):
        return self.call("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def close(self):
        self.call("Browser.close")
        self.process.wait()


# What WCAG 2.1 AA asks of every text in sight: 4.5 to 1, for large text 3 to 1.
CONTRAST = """(() => {
  const parts = color => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = e => { for (; e; e = e.parentElement) {
    const c = parts(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c; }
    return [255, 255, 255]; };
  const poor = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement;
    if (!walk.currentNode.data.trim() || element.closest('svg title, caption, .skip')) continue;
    const style = getComputedStyle(element);
    const color = parts(element.closest('svg') ? style.fill : style.color);
    const [a, b] = [light(color), light(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const large = parseFloat(style.fontSize) >= 24;
    if (ratio < (large ? 3 : 4.5)) poor.add(element.tagName + ' ' + ratio.toFixed(2));
  }
  return [...poor]; })()"""

WIDE = """[...document.querySelectorAll('body *')].filter(e => !e.closest('.wide, svg, .skip') &&
  e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className).slice(0, 5)"""


def look(browser, name, path, pictures):
    for width, dark in ((1280, False), (390, False), (390, True), (320, False)):
        where = f"{name} at {width}{' in the dark' if dark else ''}"
        browser.call("Emulation.setDeviceMetricsOverride", width=width, height=1600, deviceScaleFactor=1, mobile=width < 600)
        browser.call("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        browser.load(path.as_uri())
        for event in browser.events:
            method, details = event.get("method"), event.get("params", {})
            if method in ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
                faults.append(f"{where}: console: {json.dumps(details)[:200]}")
            if method == "Network.requestWillBeSent":
                check(details["request"]["url"] == path.as_uri(), f"{where}: asks for {details['request']['url'][:80]}")
        check(browser.value("document.documentElement.scrollWidth") <= width, f"{where}: scrolls sideways: {browser.value(WIDE)}")
        check(browser.value(WIDE) == [], f"{where}: runs over the edge: {browser.value(WIDE)}")
        check(browser.value(CONTRAST) == [], f"{where}: contrast: {browser.value(CONTRAST)}")
        check(browser.value("document.title") != "owned", f"{where}: a script ran")
        check(browser.value("getComputedStyle(document.querySelector('header')).borderBottomStyle") == "double",
              f"{where}: the style is not applied")
        if pictures:
            shot = browser.call("Page.captureScreenshot", captureBeyondViewport=False)["data"]
            (pictures / f"{where}.png").write_bytes(base64.b64decode(shot))
    nodes = browser.call("Accessibility.getFullAXTree")["nodes"]
    roles = [node.get("role", {}).get("value") for node in nodes if not node.get("ignored")]
    for role in ("banner", "main", "contentinfo", "heading", "table"):
        check(role in roles, f"{name}: no {role} for a screen reader")
    for node in nodes:
        role = node.get("role", {}).get("value")
        if not node.get("ignored") and role in ("image", "table", "region", "link"):
            check(node.get("name", {}).get("value"), f"{name}: a {role} without a name")
    paper = base64.b64decode(browser.call("Page.printToPDF", preferCSSPageSize=True)["data"])
    sizes = set(re.findall(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", paper))
    check(sizes and all(abs(float(w) - 595) < 2 and abs(float(h) - 842) < 2 for w, h in sizes), f"{name}: not A4: {sizes}")
    if pictures:
        (pictures / f"{name}.pdf").write_bytes(paper)


def main(program, pictures=None):
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    try:
        import html5lib  # noqa: F401
        has_parser = True
    except ImportError:
        has_parser = False
        print("html: the parser is skipped, Python has no html5lib")
    if not chromium:
        print("html: the browser is skipped, there is no chromium")
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        browser = Browser(chromium, folder / "profile") if chromium else None
        for name, path, page, machine in pages(program, folder):
            count += 1
            if has_parser:
                parse(name, page, machine)
            if browser:
                look(browser, name, path, pictures)
        if browser:
            browser.close()
    for fault in faults:
        print(f"html: {fault}")
    print(f"html: {count} pages, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else None
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    sys.exit(main(sys.argv[1], folder))
