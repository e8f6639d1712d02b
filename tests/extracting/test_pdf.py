"""PDF: text, running heads, scans, passwords and damage, in files written by hand."""

from __future__ import annotations

import pytest

from averment.errors import CannotExtract, Empty, Locked, NotText
from averment.extracting import extract
from tests.extracting.pages import capture

WORDS = (
    "The inspector found that two guards had struck the man while he was held",
    "by the arms. The prison denied that anybody had been struck on that day,",
    "and said that the footage had been cut before it was given to the court.",
)


def pdf(*pages: tuple[str, ...], trailer: str = "") -> bytes:
    """Write a small PDF with one line of text under the other."""
    count = len(pages)
    kids = " ".join(f"{3 + 2 * i} 0 R" for i in range(count))
    font = 3 + 2 * count
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {count} >>"]
    for i, lines in enumerate(pages):
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
        stream = f"BT /F1 10 Tf 50 750 Td {shown}ET"
        resources = f"<< /Font << /F1 {font} 0 R >> >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {4 + 2 * i} 0 R /Resources {resources} >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    body, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    start = len(body)
    body += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    body += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
    return body.encode("latin-1")


def test_a_wrapped_paragraph_of_a_pdf_is_one_block() -> None:
    document = extract(capture(pdf(WORDS), "application/pdf"))
    assert "\r" not in document.text
    assert [b.kind for b in document.blocks] == ["paragraph"]
    assert " ".join(document.text.split()) == " ".join(WORDS)


def test_running_heads_and_page_numbers_are_boilerplate() -> None:
    pages = [("Report of the inspector of prisons", *WORDS, f"Page {n} of 4") for n in range(1, 5)]
    document = extract(capture(pdf(*pages), "application/pdf"))
    outside = [document.text[b.start : b.end] for b in document.blocks if b.kind == "boilerplate"]
    assert outside.count("Report of the inspector of prisons") == 4
    assert "Page 3 of 4" in outside
    assert sum(b.kind == "paragraph" for b in document.blocks) >= 4


def test_a_scan_is_empty_and_says_what_to_do() -> None:
    with pytest.raises(Empty, match="OCR"):
        extract(capture(pdf(()), "application/pdf"))


def test_a_password_is_said() -> None:
    o, u = "<" + "41" * 32 + ">", "<" + "42" * 32 + ">"
    lock = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O {o} /U {u} /P -44 >> /ID [<41><41>]"
    with pytest.raises(Locked, match="password"):
        extract(capture(pdf(WORDS, trailer=lock), "application/pdf"))


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(NotText):
        extract(capture(b"%PDF-1.4 nothing more", "application/pdf"))


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_truncated_pdf_is_read_or_refused(share: float) -> None:
    whole = pdf(WORDS, WORDS)
    try:
        document = extract(capture(whole[: int(len(whole) * share)], "application/pdf"))
    except CannotExtract as why:
        assert why.advice  # noqa: PT017
    else:
        assert document.text.strip()
