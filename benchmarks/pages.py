"""Pages to measure with: news pages of some 765 words, made from sentences written for this project.

The pages are invented and differ from each other in names, places, figures and order, so that nothing can be answered
from a cache. `page(n)` is the same page on every machine.
"""

from __future__ import annotations

import random

FIRST = "Anna Bruno Clara David Elena Farid Greta Hugo Irene Jonas Karim Laura Marco Nadia Oscar Paula Rami Sofia Tomas Vera".split()
LAST = "Abadie Bertrand Calloway Delorme Eriksen Fontaine Garner Haddad Ibanez Jansen Keller Lambert Moreau Novak Ortiz Pelletier Quinn Rossi Sandoval Tran".split()
TOWNS = "Calais Dunkirk Lille Marseille Leeds Bristol Dover Ghent Lyon Nantes Turin Oakland Denver Newark Toledo".split()
BODIES = [
    "Frontier Watch",
    "Cols Solidaires",
    "the Harbour Legal Centre",
    "the Civic Rights League",
    "the Open Roads Committee",
]
SENTENCES = [
    "Police in {town} are being investigated after a video appeared to show an officer kicking a man on the ground.",
    "{name}, the prosecutor of {town}, said on {day} that an inquiry had been opened into the conduct of {n} officers.",
    "“They hit him with a baton and then they laughed,” said {name}, who watched the scene from a window.",
    "A spokesman for the police denied that excessive force had been used.",
    "According to {body}, {n} people have reported violence by officers in {town} since the beginning of {year}.",
    "The officers’ lawyer, {name}, said that his clients had acted in self-defence.",
    "“My client was pushed first,” {name} said. “He did what he had been trained to do.”",
    "The interior minister dismissed the report as “a campaign”.",
    "The court in {town} sentenced the officer to {n} months in prison and banned him from carrying a weapon for {n} years.",
    "{body} said that the sentence was a first step, and called on the ministry to publish the findings of its inspectors.",
    "In {month} {year}, a judge in {town} had acquitted another officer of the same charge.",
    "Residents of the quarter said that the street lights had been out of order for weeks.",
    "The mayor, {name}, called for calm and promised a meeting with the families.",
    "Officers used tear gas when a crowd of about {n}00 people gathered in front of the station, witnesses said.",
    "The victim, a {n}-year-old student who has not been named, was treated in hospital for a broken arm.",
    "The police union said its members worked under intense pressure and had not been given the means to do their work.",
    "“We want to know who gave the order,” said {name} of {body}.",
    "A hearing is due to take place in {month}, and {name} is expected to give evidence.",
    "The ministry did not respond to a request for comment.",
    "The weather on that night had been mild, and the square was full of people who had come for the market.",
]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()


def _said(dice: random.Random) -> str:
    return dice.choice(SENTENCES).format(
        town=dice.choice(TOWNS),
        name=f"{dice.choice(FIRST)} {dice.choice(LAST)}",
        body=dice.choice(BODIES),
        day=dice.choice(DAYS),
        month=dice.choice(MONTHS),
        year=dice.randint(2010, 2024),
        n=dice.randint(2, 48),
    )


def paragraphs(number: int, words: int = 765) -> list[str]:
    """The paragraphs of page `number`: some 765 words."""
    dice = random.Random(number)
    made: list[str] = []
    while sum(len(p.split()) for p in made) < words:
        made.append(" ".join(_said(dice) for _ in range(dice.randint(1, 3))))
    return made


def page(number: int, words: int = 765) -> str:
    """Page `number` as HTML with the usual chrome around it, some 170 kB of it scripts and styles."""
    dice = random.Random(number)
    body = "\n".join(f"<p>{p}</p>" for p in paragraphs(number, words))
    links = "".join(f'<li><a href="/{i}">{dice.choice(TOWNS)} news number {i}</a></li>' for i in range(60))
    filler = "".join(f".c{i}{{margin:{i % 17}px;padding:{i % 5}px;color:#{i % 4096:03x}}}" for i in range(3000))
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Inquiry in {dice.choice(TOWNS)} ({number})</title>"
        f"<meta property='article:published_time' content='{dice.randint(2010, 2024)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}'>"
        f"<style>{filler}</style></head><body><nav><ul>{links}</ul></nav><article><h1>Inquiry {number}</h1>{body}</article>"
        f"<aside><h2>Newsletter</h2><p>Sign up to our newsletter.</p></aside><footer>All rights reserved.</footer></body></html>"
    )
