"""What nobody means to send: texts, headers and JSON of every shape."""

from __future__ import annotations

from hypothesis import strategies as st

# What has broken programs of others.
_FAMOUS = [
    "", " ", "\0", "\x1b[2J", "\ud800", "\u202e", "\ufeff", "\U0010ffff", "a\u0300" * 200, "%00",
    "%", "%zz", "../../etc/passwd", "<script>alert(1)</script>", "{{7*7}}", "{ $name }", "${x}",
    "=1+1", "' OR 1=1 --", "http://[", "//[::1", "-1", "0", "9" * 400, "٣", "1e999", "NaN",
    "2026-02-30", "0000-00-00", "25:61", "9999-12-31", "0001-01-01", "x" * 5000, "/start", "fill:",
]  # fmt: skip
famous = st.sampled_from(_FAMOUS)
# As it comes by HTTP: surrogates can be in JSON only.
text = st.one_of(famous, st.text(max_size=60))
words = text.map(lambda found: found.encode("utf-8", "replace").decode())
# A server passes on neither control characters nor line breaks.
header = st.one_of(words.map(lambda found: found.encode()), st.binary(max_size=60)).map(
    lambda found: bytes(byte for byte in found if byte == 9 or 32 <= byte < 127 or byte > 127)
)
numbers = st.one_of(st.integers(), st.sampled_from([-1, 0, 1, 2**31, 2**63, -(2**63), 10**400]))
scalars = st.one_of(st.none(), st.booleans(), numbers, st.floats(), text)
json = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)
