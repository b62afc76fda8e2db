"""Takes a school's roster over: what it names is added, changed or woken, what it does not name any
more becomes inactive. Nobody is deleted, and nothing of another school is touched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.domain.roster import ENDS, FILE, Counts, Entry, Kind, LinkKind, Pair, Roster, Summary
from bot.errors import BadData, Problem
from bot.store import Connection
from bot.store import roster as store
from bot.store.roster import Ids, Stored
from bot.store.unit_of_work import alone


def take_over(connection: Connection, roster: Roster) -> Summary:
    """All of the roster, in the caller's transaction; a second time it changes nothing.

    Raises `BadData` for what does not go together with what is known already: the caller's
    transaction must then be rolled back.
    """
    alone(connection, "roster")
    taking = _Taking(connection, roster)
    taking.refuse_strangers()
    taking.take_people()
    taking.take_families()
    before = store.links(connection, "guardianship", roster.schools)
    for link in ENDS:
        taking.take_links(link)
    taking.settle_families({family for family, _ in before})
    if taking.problems:
        raise BadData(taking.problems)
    return Summary(taking.counts)


@dataclass(slots=True)
class _Rows:
    """A table: what the roster says, what was there `before`, and what is there after: the ids of
    all, and the schools of those who are active.
    """

    kind: Kind
    entries: Mapping[str, Entry]
    before: Mapping[str, Stored]
    ids: dict[str, int]
    schools: dict[int, str] = field(default_factory=dict)

    @property
    def known(self) -> Iterator[tuple[str, Entry, Stored]]:
        for source, entry in self.entries.items():
            if row := self.before.get(source):
                yield source, entry, row

    @property
    def renamed(self) -> list[tuple[str, Entry, Stored]]:
        name = "title" if self.kind == "classroom" else "name"
        return [found for found in self.known if found[1].values[name] != found[2].values[name]]


class _Taking:
    def __init__(self, connection: Connection, roster: Roster) -> None:
        self._connection = connection
        self._roster = roster
        self._rows: dict[Kind, _Rows] = {}
        for kind in FILE:
            before = store.stored(connection, kind, roster.entries[kind].keys())
            ids = {source: row.id for source, row in before.items()}
            self._rows[kind] = _Rows(kind, roster.entries[kind], before, ids)
        self.counts: dict[str, Counts] = {}
        self.problems: list[Problem] = []

    def refuse_strangers(self) -> None:
        """Two student systems may give the same id to two people. The children of one must never
        become those of the other.
        """
        for kind, rows in self._rows.items():
            renamed = rows.renamed
            schools = {row.id: {row.school} for _, _, row in renamed}
            if kind == "family" and renamed:
                schools = store.family_schools(self._connection)
            for source, entry, row in renamed:
                where = schools.get(row.id, set())
                if where and where.isdisjoint(self._roster.schools):
                    wrong = f"sourcedId {source} is another one's at {', '.join(sorted(where))}"
                    right = "import that school's roster first if only the name has changed"
                    path = self._roster.path(FILE[kind])
                    self.problems.append(Problem(path, entry.line, wrong, right))

    # ---- People and classes -------------------------------------------------------------------

    def take_people(self) -> None:
        for kind in ("staff", "child", "classroom"):
            rows = self._rows[kind]
            counts = self._write(rows, active=True)
            gone = {row.id for source, row in rows.before.items() if self._left(rows, source)}
            self._set_active(rows, {row.id for _, _, row in rows.known if not row.active}, gone)
            counts.deactivated = len(gone)
            there = [row for row in rows.before.values() if row.active and row.id not in gone]
            rows.schools = {row.id: row.school for row in there} | {
                rows.ids[source]: entry.values["school"] for source, entry in rows.entries.items()
            }

    def take_families(self) -> None:
        """A new one is not active before it has a child. Who comes back under another name may be
        another: the chats of before are not those of a stranger.
        """
        rows = self._rows["family"]
        self._write(rows, active=False)
        returned = {row.id for _, _, row in rows.renamed if not row.active}
        store.leave_chats(self._connection, returned)

    def settle_families(self, before: set[int]) -> None:
        """A family is active while it has a child at a school. `before`: who had one at a school
        of this roster.
        """
        rows = self._rows["family"]
        parents = store.parents(self._connection)
        touched = before | {rows.ids[source] for source in rows.entries}
        was = {row.id for row in rows.before.values() if row.active}
        gone = (touched & was) - parents
        self._set_active(rows, (touched & parents) - was, gone)
        counts = self.counts["family"]
        counts.unchanged -= sum(
            row.id in gone and row.values == entry.values for _, entry, row in rows.known
        )
        counts.deactivated = len(gone)

    def _write(self, rows: _Rows, *, active: bool) -> Counts:
        new = {
            source: entry.values
            for source, entry in rows.entries.items()
            if source not in rows.before
        }
        changed = {
            row.id: entry.values for _, entry, row in rows.known if entry.values != row.values
        }
        rows.ids.update(store.add(self._connection, rows.kind, new, active=active))
        store.change(self._connection, rows.kind, changed)
        counts = Counts(len(new), len(changed), len(rows.entries) - len(new) - len(changed))
        self.counts[rows.kind] = counts
        return counts

    def _left(self, rows: _Rows, source: str) -> bool:
        """Whether somebody who is active is not in the roster any more."""
        row, file = rows.before[source], FILE[rows.kind]
        is_told = row.school in self._roster.whole[file] or source in self._roster.told[file]
        is_ours = row.school in self._roster.schools
        return row.active and is_ours and is_told and source not in rows.entries

    def _set_active(self, rows: _Rows, woken: set[int], gone: set[int]) -> None:
        """Counts who is woken and else unchanged as changed."""
        store.set_active(self._connection, rows.kind, woken, True)
        store.set_active(self._connection, rows.kind, gone, False)
        same = sum(row.id in woken and entry.values == row.values for _, entry, row in rows.known)
        self.counts[rows.kind].changed += same
        self.counts[rows.kind].unchanged -= same

    # ---- Who belongs to whom ------------------------------------------------------------------

    def take_links(self, kind: LinkKind) -> None:
        wanted = set(self._resolved(kind))
        before = store.links(self._connection, kind, self._roster.schools)
        sources = [
            {id: source for source, id in self._rows[end].ids.items()} for end in ENDS[kind][:2]
        ]
        ended = {
            pair
            for pair in before - wanted
            if self._has_ended(kind, pair, (sources[0][pair[0]], sources[1][pair[1]]))
        }
        store.unlink(self._connection, kind, ended)
        store.link(self._connection, kind, wanted - before)
        added, kept = len(wanted - before), len(wanted & before)
        self.counts[kind] = Counts(added, 0, kept, len(ended))

    def _resolved(self, kind: LinkKind) -> Iterator[Ids]:
        one, other, anchor = ENDS[kind]
        for pair, line in self._roster.links[kind].items():
            ids = self._id(one, pair[0]), self._id(other, pair[1])
            if ids[0] and ids[1]:
                place = self._rows[anchor].schools[ids[0] if anchor == one else ids[1]]
                if place in self._roster.schools:
                    yield ids[0], ids[1]
                    continue
            # Staff may be agents of a student, but not as guardians.
            if kind != "guardianship" or pair[0] not in self._rows["staff"].ids:
                self._miss(kind, pair, line, ids)

    def _id(self, kind: Kind, source: str) -> int:
        """0 for who is not there; what is inactive is not, but a family may be woken."""
        rows = self._rows[kind]
        id = rows.ids.get(source, 0)
        return id if kind == "family" or id in rows.schools else 0

    def _miss(self, kind: LinkKind, pair: Pair, line: int, ids: Ids) -> None:
        missing = [
            f"{end} {source}"
            for end, source, id in zip(ENDS[kind], pair, ids, strict=False)
            if not id
        ]
        told = " and ".join(missing) or " and ".join(pair)
        path = self._roster.path("users" if kind == "guardianship" else "enrollments")
        wrong = f"{told} of these schools is neither in the roster nor known"
        self.problems.append(Problem(path, line, wrong, "export the line too, or the whole roster"))

    def _has_ended(self, kind: LinkKind, ids: Ids, pair: Pair) -> bool:
        roster, (one, other, anchor) = self._roster, ENDS[kind]
        if not (self._id(one, pair[0]) and self._id(other, pair[1])) or pair in roster.ended:
            return True
        school = self._rows[anchor].schools[ids[0] if anchor == one else ids[1]]
        if kind != "guardianship":
            return school in roster.whole["enrollments"]
        is_gone = pair[0] in roster.told["users"] and pair[0] not in roster.entries["family"]
        return is_gone or school in roster.whole["users"] or not roster.listed.isdisjoint(pair)
