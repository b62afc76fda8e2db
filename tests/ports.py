"""Where a server of a test listens."""

from __future__ import annotations

import socket


def free_port() -> int:
    """A port of this machine that nobody listens on, for who cannot take port 0."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
