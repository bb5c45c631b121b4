"""Real shells complete what the program offers: bash, zsh and fish, those that are there."""
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROGRAM = Path(sys.argv[1]).resolve()
EXAMPLE = Path("Examples/gymnasium-406.json").resolve()
REQUIRED = os.environ.get("ROADMAP_INTEROP") == "required"

# What is typed before Tab, and what must be offered or written then.
CASES = [
    ("roadmap stat", "status"),
    ("roadmap просроч", "просрочено"),
    ("roadmap done 1.2.", "1.2.4"),
    ("roadmap list --who Класс", "Классные"),
    ("roadmap list --status over", "overdue"),
    ("roadmap coverage --year 2023/", "2023/24"),
    ("roadmap validate --ignore deadline-week", "deadline-weekend"),
]


def environment(folder):
    bin = folder / "bin"
    bin.mkdir()
    (bin / "roadmap").symlink_to(PROGRAM)
    return {"PATH": f"{bin}:/usr/bin:/bin", "HOME": str(folder), "ROADMAP_FILE": str(EXAMPLE),
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "xterm", "ROADMAP_LANG": "en",
            "XDG_CONFIG_HOME": str(folder / "config")}


def script(shell, folder):
    path = folder / f"_roadmap.{shell}"
    subprocess.run([PROGRAM, "completions", shell, "-o", path], check=True)
    return path


class Terminal:
    """A shell behind a terminal, and what it has shown since it was last asked."""

    def __init__(self, words, env):
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.execvpe(words[0], words, env)

    def type(self, text):
        os.write(self.file, text.encode())

    def shown(self, until=None, seconds=15):
        text = ""
        end = time.time() + seconds
        while time.time() < end:
            if select.select([self.file], [], [], 0.2)[0]:
                try:
                    text += os.read(self.file, 65536).decode("utf-8", "replace")
                except OSError:
                    break
            plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>()][A-Z0-9]?|\x0f", "", text)
            if until and until in plain:
                return plain
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)

    def close(self):
        os.close(self.file)
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)


def check_interactive(words, setup, env, cases):
    for typed, offered in cases:
        terminal = Terminal(words, env)
        terminal.type(setup + "; echo rea''dy\n")
        assert "ready" in terminal.shown(until="ready\r\n"), words
        terminal.type(typed + "\t\t")
        seen = terminal.shown(until=offered, seconds=20)
        after = seen.split(typed, 1)[-1] if typed in seen else seen
        assert offered in seen and (offered in after or typed + offered[len(typed.split(" ")[-1]):] in seen), (
            words[0], typed, seen)
        terminal.close()


def check_bash(folder, env):
    file = script("bash", folder)
    check_interactive(["bash", "--noprofile", "--norc", "-i"], f"source {file}", env, CASES)
    # The answer is there at once: the shell waits for it at every Tab.
    start = time.time()
    for _ in range(20):
        subprocess.run([PROGRAM, "completions", "bash", "--", "done", "1."], env=env, check=True,
                       capture_output=True)
    assert (time.time() - start) / 20 < 0.1, "completion takes long"


def check_zsh(folder, env):
    file = script("zsh", folder)
    setup = f"autoload -U compinit && compinit -u -D; source {file}; PS1='> '; unsetopt zle_bracketed_paste"
    check_interactive(["zsh", "-f", "-i"], setup, env, CASES)


def check_fish(folder, env):
    file = script("fish", folder)
    for typed, offered in CASES + [("roadmap done 1.2.4", "Встречи с обучающимися")]:
        run = subprocess.run(
            ["fish", "--no-config", "-c", f"source {file}; complete -C '{typed}'"], env=env,
            capture_output=True, text=True, encoding="utf-8")
        assert offered in run.stdout, (typed, run.stdout, run.stderr)


def check_mandoc():
    for language in ["en", "ru"]:
        page = subprocess.run([PROGRAM, "help", "--man", "--lang", language], capture_output=True).stdout
        run = subprocess.run(["mandoc", "-T", "lint", "-K", "utf-8"], input=page, capture_output=True)
        said = [line for line in run.stdout.decode().splitlines() if "STYLE: referenced manual" not in line]
        # It counts eight bytes a Russian letter, so that hardly a word would fit.
        if language == "ru":
            said = [line for line in said if "input text line longer" not in line]
        assert not said, said[:5]


done = []
for shell, check in [("bash", check_bash), ("zsh", check_zsh), ("fish", check_fish)]:
    if shutil.which(shell) is None:
        assert not REQUIRED, f"there is no {shell}"
        print(f"shells: {shell} is not here, so it is left out")
        continue
    with tempfile.TemporaryDirectory() as folder:
        check(Path(folder), environment(Path(folder)))
    done.append(shell)
if shutil.which("mandoc"):
    check_mandoc()
    done.append("mandoc")
print(f"completion and manual: {', '.join(done)} take them")
