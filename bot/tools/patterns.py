"""What the pattern of a message is made of: its words, variables, references and selects."""

from __future__ import annotations

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

_CATEGORIES = {"zero", "one", "two", "few", "many"}
NUMBERS = (0, 1, 2, 5, 21)
Samples = dict[str, tuple[str | int, ...]]


class Pattern(Visitor):
    """Reads the value of a message. `samples`: variable -> values that lead to all its variants."""

    def __init__(self, message: ast.Message) -> None:
        self.words: list[str] = []
        self.messages: set[str] = set()
        self.terms: set[str] = set()
        self.selects: list[ast.SelectExpression] = []
        self.samples: Samples = {}
        if message.value:
            self.visit(message.value)

    @property
    def text(self) -> str:
        """The words alone, without what is filled in."""
        return " ".join(" ".join(self.words).split())

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.samples.setdefault(node.id.name, ("text",))

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.terms.add(node.id.name)
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        for variable in node.arguments.positional:
            if node.id.name == "NUMBER" and isinstance(variable, ast.VariableReference):
                self.samples[variable.id.name] = NUMBERS
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.selects.append(node)
        if isinstance(node.selector, ast.VariableReference):
            samples = NUMBERS if is_plural(node) else (*names(node), "text")
            self.samples[node.selector.id.name] = samples
        self.generic_visit(node)


def names(select: ast.SelectExpression) -> list[str]:
    """The keys that are words, not numbers."""
    keys = [variant.key for variant in select.variants]
    return [key.name for key in keys if isinstance(key, ast.Identifier)]


def is_plural(select: ast.SelectExpression) -> bool:
    """Whether it asks how many: by a number, or by the words of CLDR."""
    exact = any(isinstance(variant.key, ast.NumberLiteral) for variant in select.variants)
    counted = isinstance(select.selector, ast.FunctionReference)
    return exact or counted or bool(_CATEGORIES.intersection(names(select)))
