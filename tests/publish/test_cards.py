"""The picture of a page where it is shared."""

import io

from PIL import Image, ImageDraw

from racconigi.publish import cards


def slide():
    image = Image.new("RGB", (3840, 2160), "white")
    ImageDraw.Draw(image).rectangle((0, 0, 1920, 2160), fill="#1f8a9e")
    written = io.BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def test_a_card_has_its_size_its_colours_and_the_same_bytes():
    card = cards.card(slide())
    assert card == cards.card(slide())
    image = Image.open(io.BytesIO(card))
    assert image.size == cards.SIZE
    assert image.convert("RGB").getpixel((100, 100)) == (0x1F, 0x8A, 0x9E)
    assert len(card) < 20_000


def test_every_chart_asked_for_has_one_and_so_has_the_first(tmp_path, monkeypatch):
    asked = []

    def files(jobs, cache):
        for job in jobs:
            asked.append((job.slug, job.format))
            yield job, {f"{job.slug}-slide-2.png": b"", f"{job.slug}-slide-1.png": slide()}

    monkeypatch.setattr(cards.keeping, "files", files)
    cards.write(tmp_path, tmp_path / "kept", ["directions", "directions"], "en")
    assert asked == [("directions", "slide"), (cards.FIRST, "slide")]
    assert (tmp_path / "directions" / cards.NAME).exists()
