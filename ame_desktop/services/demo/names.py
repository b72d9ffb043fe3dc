"""Invented names and numbers: no person has them, the numbers are of the series kept for tests."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

GIVEN = (
    "Abdi", "Agneta", "Ahmad", "Aino", "Alva", "Amina", "Anders", "Anja", "Arvid", "Åke",
    "Åsa", "Bahar", "Berit", "Birgitta", "Björn", "Carina", "Conny", "Daniel", "Dawit", "Elin",
    "Elsa", "Emil", "Erik", "Eva", "Farid", "Fatuma", "Filmon", "Gun", "Göran", "Hanna",
    "Hassan", "Helen", "Ida", "Ingvar", "Isak", "Jamila", "Jenny", "Jonas", "Kalle", "Karin",
    "Kerstin", "Lars", "Leyla", "Linnéa", "Maja", "Mehret", "Mikael", "Milad", "Nadja", "Nils",
    "Oksana", "Olle", "Petra", "Rahel", "Robel", "Samira", "Selam", "Siv", "Sven", "Tesfay",
    "Tove", "Ulla", "Viktor", "Yusuf", "Zahra", "Örjan", "Östen", "Ärla",
)  # fmt: skip
FAMILY = (
    "Abdi", "Ahlgren", "Ali", "Berg", "Bergvall", "Björk", "Dahl", "Edin", "Ek", "Forsén",
    "Ghebre", "Grahn", "Haile", "Hassan", "Holm", "Hägglund", "Karimi", "Kovalenko", "Lind",
    "Lindqvist", "Lund", "Mårtensson", "Nilsson", "Norén", "Nyström", "Omar", "Rezai", "Sand",
    "Sjöberg", "Ström", "Tesfamariam", "Vall", "Wikström", "Åberg", "Ågren", "Åström", "Öberg",
    "Östlund",
)  # fmt: skip


def invented_names(random: Random) -> Iterator[tuple[str, str]]:
    """Give pairs of given and family name, none twice."""
    given = list(GIVEN)
    random.shuffle(given)
    seen: set[tuple[str, str]] = set()
    position = 0
    while True:
        pair = (given[position % len(given)], random.choice(FAMILY))
        position += 1
        if pair not in seen:
            seen.add(pair)
            yield pair


def invented_number(random: Random, today: date) -> tuple[str, date]:
    """Return a number with a right check digit, of the series that no person is given."""
    born = date(today.year - random.randint(19, 62), 1, 1) + timedelta(days=random.randrange(365))
    nine = f"{born:%y%m%d}{random.randint(980, 999)}"
    digits = "".join(str(int(digit) * (2 - i % 2)) for i, digit in enumerate(nine))
    check = -sum(int(digit) for digit in digits) % 10
    return f"{born:%Y}{nine[2:]}{check}", born
