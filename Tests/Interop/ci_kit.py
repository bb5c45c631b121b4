"""The CI kit, run as CI runs it: the Action's steps, the jobs of the README, pre-commit, GitLab's report.

Nothing is fetched: releases come from a folder, and what a job installs from Debian is left out.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import yaml

PROGRAM = Path(sys.argv[1]).resolve()
ROOT = Path.cwd()
VERSION = subprocess.run([PROGRAM, "version"], capture_output=True, text=True).stdout.split()[1]

# https://docs.gitlab.com/ci/testing/code_quality: what a report has to have.
CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "pattern": "^[a-z0-9-]+$"},
            "fingerprint": {"type": "string", "minLength": 16},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/.]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def sh(script, folder, **variables):
    """Runs a step as GitHub's and GitLab's runners do."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], cwd=folder,
        capture_output=True, text=True, encoding="utf-8", env={**os.environ, **variables})


def repository(folder):
    """A repository with a sound roadmap of a Cyrillic name and one that is broken."""
    roadmaps = folder / "roadmaps"
    roadmaps.mkdir(parents=True)
    (roadmaps / "карта № 1.json").write_text(json.dumps({
        "format": 1, "title": "План наставничества", "organization": "Школа № 1",
        "period": {"start": "2023-09-01", "end": "2024-08-31"},
        "activities": [{"id": "1", "title": "Приказ", "deadline": "до 2 октября 2023 г.",
                        "responsible": ["Директор"]}],
    }, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@localhost", "-c", "init.defaultBranch=main"]
    subprocess.run([*git, "init", "--quiet"], cwd=folder, check=True)
    subprocess.run([*git, "add", "."], cwd=folder, check=True)
    subprocess.run([*git, "commit", "--quiet", "-m", "one"], cwd=folder, check=True)
    subprocess.run([*git, "update-ref", "refs/remotes/origin/main", "HEAD"], cwd=folder, check=True)
    shutil.copy(ROOT / "Examples/broken.json", roadmaps / "сломана.json")
    subprocess.run([*git, "add", "."], cwd=folder, check=True)
    subprocess.run([*git, "commit", "--quiet", "-m", "two"], cwd=folder, check=True)


def releases(folder):
    """Releases as they lie on a server, made by the packer itself."""
    place = folder / f"v{VERSION}"
    subprocess.run([ROOT / ".packaging/pack", PROGRAM, place], check=True, capture_output=True)
    for file in place.iterdir():
        (folder / file.name).symlink_to(file)
    return folder.as_uri()


def check_annotations(run):
    lines = run.stdout.splitlines()
    commands = [line for line in lines if line.startswith("::")]
    # xargs says with 123 that what it called failed.
    assert run.returncode in (1, 123), (run.returncode, run.stdout, run.stderr)
    assert commands, run.stdout
    ranks = [["::error", "::warning", "::notice"].index(line.split(" ")[0]) for line in commands]
    assert ranks == sorted(ranks), "the worst come first"
    for line in commands:
        path = re.search(r"file=([^,]*)", line).group(1)
        assert path == "roadmaps/сломана.json", path
        assert re.search(rf"::{re.escape(path)}:\d+:\d+: ", line), line
    assert not lines[-1].startswith("::"), "the total closes the log"


def lines_checked(run):
    return re.match(r"\d+ files?", run.stdout.splitlines()[-1]).group(0)


def check_action(repo, url, temp):
    action = yaml.safe_load((ROOT / ".github/actions/validate/action.yml").read_text())
    inputs = {name: str(value["default"]) for name, value in action["inputs"].items()}
    inputs.update(releases=url, paths="roadmaps\n", version=VERSION)
    path_file = temp / "path"
    path_file.touch()
    path = os.environ["PATH"]
    for number, step in enumerate(action["runs"]["steps"]):
        env = {name: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: inputs[m.group(1)], value)
               for name, value in step["env"].items()}
        run = sh(step["run"], repo, RUNNER_TEMP=str(temp), GITHUB_PATH=str(path_file),
                 GITHUB_WORKSPACE=str(repo), PATH=path, **env)
        if number == 0:
            assert run.returncode == 0, run.stderr
            added = path_file.read_text().strip()
            assert subprocess.run([f"{added}/roadmap", "version"], capture_output=True).returncode == 0
            path = f"{added}:{path}"
    check_annotations(run)
    assert lines_checked(run) == "2 files", run.stdout


def readme_jobs():
    blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)
    return [yaml.safe_load(block) for block in blocks]


def check_github_job(job, repo, url, temp):
    assert any("actions/checkout" in step.get("uses", "") for step in job["steps"])
    path_file = temp / "job-path"
    path_file.touch()
    path = os.environ["PATH"]
    run = None
    for step in job["steps"]:
        if "run" not in step:
            continue
        run = sh(step["run"], repo, RUNNER_TEMP=str(temp / "job"), GITHUB_PATH=str(path_file),
                 GITHUB_WORKSPACE=str(repo), PATH=path, RELEASES=url)
        added = path_file.read_text().strip()
        path = f"{added}:{os.environ['PATH']}" if added else path
    check_annotations(run)
    assert lines_checked(run) == "1 file", "only what changed is looked at"


def check_gitlab_job(job, repo, url, temp):
    stubs = temp / "stubs"
    stubs.mkdir()
    (stubs / "apt-get").write_text("#!/bin/sh\n")
    (stubs / "apt-get").chmod(0o755)
    place = temp / "gitlab"
    script = "\n".join(job["before_script"] + job["script"]).replace("/tmp/roadmap", str(place))
    run = sh(script, repo, RELEASES=url, CI_PROJECT_DIR=str(repo),
             PATH=f"{stubs}:{os.environ['PATH']}")
    assert run.returncode == 1, (run.returncode, run.stderr)
    report = json.loads((repo / job["artifacts"]["reports"]["codequality"]).read_text())
    check_code_quality(report, repo)
    (repo / job["artifacts"]["reports"]["codequality"]).unlink()


def check_code_quality(report, repo):
    jsonschema.validate(report, CODE_QUALITY)
    assert len(report) > 20
    assert len({issue["fingerprint"] for issue in report}) == len(report), "each finding is its own"
    for issue in report:
        assert (repo / issue["location"]["path"]).exists(), issue["location"]


def check_places_from_below(repo):
    """Wherever the job stands, files are named from the top of the repository."""
    for format in ["gitlab", "sarif", "junit", "github"]:
        run = subprocess.run(
            [PROGRAM, "validate", "--exit-zero", "--format", format, "сломана.json"],
            cwd=repo / "roadmaps", capture_output=True, text=True, encoding="utf-8")
        assert run.returncode == 0, (run.returncode, run.stderr)
        if format == "gitlab":
            check_code_quality(json.loads(run.stdout), repo)
        elif format == "sarif":
            log = json.loads(run.stdout)["runs"][0]
            assert log["originalUriBaseIds"]["%SRCROOT%"]["uri"] == repo.resolve().as_uri() + "/"
            for result in log["results"]:
                place = result["locations"][0]["physicalLocation"]["artifactLocation"]
                assert place["uriBaseId"] == "%SRCROOT%"
                assert place["uri"].startswith("roadmaps/%D1%81"), place
            prints = [result["partialFingerprints"]["roadmapFinding/v1"] for result in log["results"]]
            assert len(set(prints)) == len(prints)
        else:
            assert "roadmaps/сломана.json" in run.stdout


def check_pre_commit(repo, temp):
    tool = Path(sys.executable).with_name("pre-commit")
    # A copy, so that what is not committed yet is tried too.
    hooks = temp / "hooks"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@localhost"]
    for words in [["init", "--quiet"], ["add", "."], ["commit", "--quiet", "-m", "hooks"]]:
        subprocess.run([*git, *words], cwd=hooks, check=True)
    bin = temp / "bin"
    bin.mkdir()
    (bin / "roadmap").symlink_to(PROGRAM)
    env = {**os.environ, "PATH": f"{bin}:{os.environ['PATH']}", "PRE_COMMIT_HOME": str(temp / "home")}
    for file, code in [("roadmaps/карта № 1.json", 0), ("roadmaps/сломана.json", 1)]:
        run = subprocess.run(
            [tool, "try-repo", hooks, "roadmap-validate-installed", "--files", file], cwd=repo,
            capture_output=True, text=True, encoding="utf-8", env=env)
        assert "no files to check" not in run.stdout, run.stdout
        passed = "Passed" in run.stdout
        assert passed == (code == 0), (file, run.stdout, run.stderr)


def check_weekly_mail(temp):
    """The line of cron and the service of systemd, with a mailer that only keeps what it is given."""
    home = temp / "home of curator"
    shutil.copytree(ROOT / "Examples/weekly", home / "bin")
    (home / "school").mkdir()
    shutil.copy(ROOT / "Examples/gymnasium-406.json", home / "school/roadmap.json")
    (home / "bin/sendmail").write_text("#!/bin/sh\ncat > \"$HOME/mail\"\n")
    (home / "bin/sendmail").chmod(0o755)
    (home / "bin/roadmap").symlink_to(PROGRAM)
    page = (ROOT / "Examples/README.md").read_text(encoding="utf-8")
    cron = re.search(r"^0 8 \* \* 1 (.*)$", page, re.M).group(1)
    service = (ROOT / "Examples/weekly/roadmap-weekly.service").read_text()
    start = re.search(r"^ExecStart=(.*)$", service, re.M).group(1)
    words = [word.replace("%h", str(home)) for word in start.split()]
    env = {"PATH": f"{home}/bin:/usr/bin:/bin", "HOME": str(home), "ROADMAP_LANG": "ru"}
    for command in [["sh", "-c", cron.replace("$HOME", '"$HOME"')], words]:
        subprocess.run(command, env=env, check=True)
        mail = (home / "mail").read_text(encoding="utf-8")
        assert mail.startswith("To: zavuch@localhost\nSubject: =?UTF-8?B?"), mail[:200]
        assert "\n\nДорожная карта" in mail and "росрочено" in mail, mail
        (home / "mail").unlink()
    (home / "school/roadmap.json").write_text("{")
    run = subprocess.run(words, env=env, capture_output=True)
    assert run.returncode != 0 and not (home / "mail").exists(), "a page that cannot be had is not mailed"
    if shutil.which("systemd-analyze"):
        for unit in ["roadmap-weekly.service", "roadmap-weekly.timer"]:
            text = (ROOT / "Examples/weekly" / unit).read_text().replace("%h/bin/mail-week", "/bin/true")
            (temp / unit).write_text(text)
        subprocess.run(["systemd-analyze", "verify", *(str(temp / unit) for unit in
                        ["roadmap-weekly.service", "roadmap-weekly.timer"])], check=True,
                       capture_output=True)


with tempfile.TemporaryDirectory() as folder:
    temp = Path(folder)
    repo = temp / "школа"
    repository(repo)
    url = releases(temp / "releases")
    (temp / "job").mkdir()
    check_action(repo, url, temp)
    github, gitlab, pre_commit = readme_jobs()
    used = github["jobs"]["roadmaps"]["steps"][-1]["uses"]
    assert used.endswith(f"/.github/actions/validate@v{VERSION}"), used
    check_github_job(github["jobs"]["changed-roadmaps"], repo, url, temp)
    check_gitlab_job(gitlab["roadmaps"], repo, url, temp)
    check_places_from_below(repo)
    assert pre_commit["repos"][0]["rev"] == f"v{VERSION}"
    known = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())}
    assert {hook["id"] for hook in pre_commit["repos"][0]["hooks"]} <= known
    check_pre_commit(repo, temp)
    check_weekly_mail(temp)
print("the CI kit: the Action, the jobs of GitHub and GitLab, pre-commit and the weekly mail do what they say")
