"""The key of every test's database. A module of its own: processes that only write bookings need
not load all that tests share.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode

# Of no worth.
KEY = urlsafe_b64encode(b"a key that is known to everybody").decode()
