"""Names of places and of firms as the reader of newsgraph (NameEdges) puts them right."""
FIRMS = {"Inc", "Corp", "Co", "Ltd", "Bros", "Jr", "Sr"}
LOWER = 1


def table(path):
    """Names of states and their abbreviations without the last full stop."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {row[0] for row in rows}, {short for row in rows for short in row[1:]}


class Edges:
    def __init__(self, states, countries):
        self.names, self.abbreviations = table(states)
        self.names |= table(countries)[0]

    def right(self, words, spans):
        """Spans (first, end, type) of a window, put right."""
        return [part for span in spans for part in self.parts(words, self.with_stop(words, span))]

    def with_stop(self, words, span):
        """A span with the full stop of the abbreviation that it ends with."""
        first, end, kind = span
        if end == len(words) or words[end].text != "." or words[end].gap != 1:
            return span
        last = text_of(words, first, end).split(" ")[-1]
        after = words[end + 1] if end + 1 < len(words) else None
        goes_on = after is not None and after.gap <= 2 and (after.gap == 1 or after.shape == LOWER)
        stops = kind in ("Place", "Organization") and last in self.abbreviations or last in FIRMS and goes_on
        return (first, end + 1, kind) if stops else span

    def parts(self, words, span):
        """A place and the state or country that stands behind it, or the span as it is."""
        first, end, kind = span
        for at in range(first + 1, end - 1) if kind == "Place" else ():
            if words[at].text == "," and self.is_state(text_of(words, at + 1, end)):
                return [(first, at, kind), (at + 1, end, kind)]
        return [span]

    def is_state(self, text):
        return text in self.names or text.removesuffix(".") in self.abbreviations


def text_of(words, first, end):
    """The words with one space where the text has a gap."""
    return "".join((" " if n and word.gap > 1 else "") + word.text for n, word in enumerate(words[first:end]))
