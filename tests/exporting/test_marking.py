from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from averment.exporting.marking import marked_blocks
from averment.model.document import Block
from tests.fakes import first_reading

DOCUMENT = first_reading().document
CLAIM = first_reading().claims[0]
END = len(DOCUMENT.text)


def _spans():
    return st.tuples(st.integers(0, END - 1), st.integers(1, 80)).map(lambda p: (p[0], min(END, p[0] + p[1])))


@given(st.lists(_spans(), max_size=8), st.lists(_spans(), max_size=4))
def test_marks_nest_and_no_word_is_lost_or_doubled(claims, blocks):
    document = replace(DOCUMENT, blocks=tuple(Block(a, b, "paragraph") for a, b in blocks))
    made = [replace(CLAIM, id=f"c{i}", start=a, end=b, text=document.text[a:b]) for i, (a, b) in enumerate(claims)]
    shown, firsts = "", []
    for block in marked_blocks(document, made):
        stack = []
        for piece in block.pieces:
            if piece.kind == "open":
                stack.append(piece.item.id)
                firsts += [piece.item.id] if piece.first else []
            elif piece.kind == "close":
                assert stack.pop() == piece.item.id
            else:
                shown += piece.text
        assert not stack
    assert "".join(shown.split()) == "".join(document.text.split())
    assert len(firsts) == len(set(firsts)), "a place of the page has one name"


def test_what_stands_in_a_mark_is_the_words_of_the_claim():
    reading = first_reading()
    inside: dict[str, str] = {}
    for block in marked_blocks(reading.document, reading.claims):
        stack = []
        for piece in block.pieces:
            if piece.kind == "open":
                stack.append(piece.item.id)
            elif piece.kind == "close":
                stack.pop()
            for claim in stack:
                inside[claim] = inside.get(claim, "") + (piece.text if piece.kind == "text" else "")
    assert inside == {c.id: c.text for c in reading.claims}
