"""Rasa beside Puente: its environment, its model, its server. It needs a Python of its own."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from shutil import which

from bot.config import ROOT, Settings
from bot.errors import Unusable
from bot.models import fingerprint
from bot.tools.rasa_data import write

ENVIRONMENT = ROOT / ".venv-rasa"
_REQUIREMENTS = ROOT / "requirements" / "rasa.txt"
_IS_RIGHT = "import sys, venv; sys.exit(sys.version_info[:2] != (3, 10))"
_NO_PYTHON = (
    "Rasa needs Python 3.10, and there is none here. Install it (`uv python install 3.10`, `pyenv"
    " install 3.10`, or your system's package), or name it: RASA_PYTHON=/path/to/python3.10."
    " Everything else works without it: PUENTE_NLU=embedded."
)
# Rasa tells its makers about its use unless told not to; its libraries warn of one another.
_QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONWARNINGS": "ignore",
}


def install() -> None:
    """Makes the environment, unless it is there for the requirements of now. Raises `Unusable`
    without Python 3.10, or where a package cannot be installed."""
    ready, wanted = ENVIRONMENT / "ready", fingerprint([_REQUIREMENTS])
    if ready.exists() and ready.read_text(encoding="utf-8") == wanted:
        return
    _run([find_python(), "-m", "venv", "--clear", ENVIRONMENT])
    _run(
        [ENVIRONMENT / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "install",
         "--quiet", "--require-hashes", "--requirement", _REQUIREMENTS]
    )  # fmt: skip
    ready.write_text(wanted, encoding="utf-8")


def find_python() -> str:
    """The first Python 3.10 that runs: a name in the PATH may be a shim that leads nowhere."""
    for candidate in _candidates():
        try:
            tried = subprocess.run(  # noqa: S603 (what the operator named, or a Python)
                [candidate, "-c", _IS_RIGHT], check=False, capture_output=True, timeout=20
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        if tried.returncode == 0:
            return candidate
    raise Unusable(_NO_PYTHON)


def _candidates() -> Iterator[str]:
    if given := os.environ.get("RASA_PYTHON"):
        yield given
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    uv = Path(os.environ.get("UV_PYTHON_INSTALL_DIR", Path.home() / ".local/share/uv/python"))
    for folder, pattern in ((pyenv / "versions", "3.10*"), (uv, "cpython-3.10*")):
        yield from (str(found / "bin" / "python3") for found in sorted(folder.glob(pattern)))
    yield from filter(None, map(which, ("python3.10", "python3")))


def train(settings: Settings, config: str) -> Path:
    """The model of the configuration `nlu_data/rasa/<config>.yml`; trained, unless data and
    configuration are unchanged. Raises `BadData` for data that cannot be used, `Unusable` for
    what Rasa does not take; a model that is there stays then."""
    pipeline = settings.nlu_data / "rasa" / f"{config}.yml"
    if not pipeline.is_file():
        names = ", ".join(sorted(path.stem for path in pipeline.parent.glob("*.yml")))
        raise Unusable(f"There is no configuration {config}; there are {names}.")
    folder = settings.state / "rasa"
    write(settings, folder)
    name = f"{config}-{fingerprint([folder / 'data', folder / 'domain.yml', pipeline])}"
    model = folder / "models" / f"{name}.tar.gz"
    if not model.exists():
        program = _rasa()
        _tokeniser(folder / "spacy-xx")
        _run(
            [program, "train", "nlu", "--config", pipeline, "--nlu", "data", "--domain",
             "domain.yml", "--out", "models", "--fixed-model-name", name],
            folder,
        )  # fmt: skip
        for old in model.parent.glob(f"{config}-*.tar.gz"):
            if old != model:
                old.unlink()
    return model


def try_out(settings: Settings, config: str) -> Iterator[tuple[str, float]]:
    """Rasa's own check of the data, then its own test of the model on the held-out phrases:
    language -> share of right intents, 0 to 1. Raises as `train` does."""
    model = train(settings, config)
    folder = model.parents[1]
    domain = ["--domain", "domain.yml"]
    _run(
        [_rasa(), "data", "validate", "--fail-on-warnings", *domain, "--data", "data",
         "--config", settings.nlu_data / "rasa" / f"{config}.yml"],
        folder,
    )  # fmt: skip
    for phrases in sorted((folder / "test").glob("*.yml")):
        results = folder / "results" / config / phrases.stem
        _run(
            [_rasa(), "test", "nlu", *domain, "--nlu", phrases, "--model", model,
             "--out", results, "--no-plot"],
            folder,
        )  # fmt: skip
        report = json.loads((results / "intent_report.json").read_text(encoding="utf-8"))
        yield phrases.stem, float(report["accuracy"])


def _tokeniser(folder: Path) -> None:
    """spaCy's for many languages, where a configuration may name it."""
    if not folder.exists():
        make = f"import spacy; spacy.blank('xx').to_disk({str(folder)!r})"
        _run([ENVIRONMENT / "bin" / "python", "-c", make])


def command(model: Path, port: int, host: str = "127.0.0.1") -> list[str]:
    """What starts the server, in the folder two above the model. It asks nobody who they are, so
    `host` is this machine alone, or that of a network of its own."""
    where = ["--interface", host, "--port", str(port)]
    return [str(_rasa()), "run", "--enable-api", "--model", str(model), *where]


def environment() -> dict[str, str]:
    return {**os.environ, **_QUIET}


def _rasa() -> Path:
    path = ENVIRONMENT / "bin" / "rasa"
    if not path.exists():
        raise Unusable("Rasa is not installed: `puente rasa install`, or `make rasa`.")
    return path


def _run(command: Sequence[str | Path], folder: Path = ROOT) -> None:
    """Its output is seen."""
    words = [str(word) for word in command]
    done = subprocess.run(words, check=False, cwd=folder, env=environment())  # noqa: S603 (ours)
    if done.returncode:
        tool = " ".join(Path(word).name for word in words[:3])
        raise Unusable(f"`{tool} ...` failed; what it says stands above.")
