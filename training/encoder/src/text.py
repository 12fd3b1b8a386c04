"""Raw text -> words with offsets, word pieces, shapes, gaps, quotation states, windows. The Java reader repeats this exactly."""
import unicodedata
from dataclasses import dataclass

PAD, UNKNOWN, FIRST, LAST = 0, 100, 101, 102
SHAPES = ("special", "lower", "title", "capitals", "initial", "mixed", "digits", "letters and digits", "caseless", "symbol")
SHAPE = {name: number for number, name in enumerate(SHAPES)}
GAPS = ("special", "none", "space", "newline", "blank line")
QUOTES = ("outside", "inside", "opening", "closing")
LONGEST_WORD = 100
MOST_PIECES = 254


@dataclass
class Word:
    """A run of letters, marks and digits, or one other visible character; offsets count code points."""
    begin: int
    end: int
    text: str
    gap: int
    shape: int = 0
    quote: int = 0
    pieces: tuple = ()


def split(text):
    """Words of a text; gap says what stands before the word: 1 nothing, 2 space, 3 a line break, 4 several."""
    words, breaks, spaced, begin = [], 2, True, None
    for at, char in enumerate(text + "\n"):
        category = unicodedata.category(char)
        letter = category[0] in "LMN"
        if begin is not None and not letter:
            words.append(Word(begin, at, text[begin:at], gap_of(breaks, spaced)))
            begin, breaks, spaced = None, 0, False
        if letter:
            begin = at if begin is None else begin
        elif char == "\n":
            breaks, spaced = breaks + 1, True
        elif category[0] == "Z" or category in ("Cc", "Cf", "Cs", "Co"):
            spaced = True
        else:
            words.append(Word(at, at + 1, char, gap_of(breaks, spaced)))
            breaks, spaced = 0, False
    return words


def gap_of(breaks, spaced):
    return 4 if breaks > 1 else 3 if breaks == 1 else 2 if spaced else 1


def shape_of(word):
    """The word's letter case, which lower-casing hides from the pieces."""
    categories = [unicodedata.category(char) for char in word]
    if categories[0][0] not in "LMN":
        return SHAPE["symbol"]
    digits = sum(c[0] == "N" for c in categories)
    upper = sum(c in ("Lu", "Lt") for c in categories)
    lower = sum(c == "Ll" for c in categories)
    if digits:
        return SHAPE["digits" if digits == len(categories) else "letters and digits"]
    if upper + lower == 0:
        return SHAPE["caseless"]
    if upper == 0:
        return SHAPE["lower"]
    if lower == 0:
        return SHAPE["initial" if upper == 1 else "capitals"]
    return SHAPE["title" if upper == 1 and categories[0] in ("Lu", "Lt") else "mixed"]


def mark_quotations(words):
    """Sets the quotation state of every word; a state ends with its line."""
    inside = False
    for word in words:
        if word.gap >= 3:
            inside = False
        if word.text in "“„«" or (word.text == '"' and not inside):
            word.quote, inside = 2, True
        elif word.text in "”»" or word.text == '"':
            word.quote, inside = 3, False
        else:
            word.quote = 1 if inside else 0


def plain(word):
    """Lower case without accents, as the uncased vocabulary wants it."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


class Pieces:
    """Greedy longest-match WordPiece."""

    def __init__(self, vocabulary):
        self.numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self.known = {}

    def of(self, word):
        if word not in self.known:
            self.known[word] = self.cut(plain(word))
        return self.known[word]

    def cut(self, word):
        if not word or len(word) > LONGEST_WORD:
            return (UNKNOWN,)
        pieces, begin = [], 0
        while begin < len(word):
            for end in range(len(word), begin, -1):
                number = self.numbers.get(("##" if begin else "") + word[begin:end])
                if number is not None:
                    break
            else:
                return (UNKNOWN,)
            pieces.append(number)
            begin = end
        return tuple(pieces)


def read(text, pieces):
    """All words of a text with everything the encoder is told about them."""
    words = split(text)
    mark_quotations(words)
    for word in words:
        word.shape, word.pieces = shape_of(word.text), pieces.of(word.text)
    return words


def starts_sentence(words, at):
    """Whether a window may begin at this word without cutting a sentence; cautious after abbreviations."""
    if words[at].gap >= 3:
        return True
    if words[at].gap == 1:
        return False
    before = at - 1
    while before > 0 and words[before].text in "”\"’')]" and words[before].gap == 1:
        before -= 1
    if words[before].text not in ".!?" or words[at].shape == SHAPE["lower"]:
        return False
    return words[before].text != "." or before == 0 or len(words[before - 1].text) > 3


def windows(words, most=MOST_PIECES):
    """Ranges [begin, end) of words: as long as fits, cut at the last line break in the second half, else at the last
    sentence, else hard."""
    ranges, begin = [], 0
    while begin < len(words):
        end, size, line, sentence = begin, 0, None, None
        while end < len(words) and size + len(words[end].pieces) <= most:
            if end > begin and starts_sentence(words, end):
                sentence = end
                if words[end].gap >= 3 and size >= most / 2:
                    line = end
            size += len(words[end].pieces)
            end += 1
        if end == begin:
            raise ValueError(f"one word has more than {most} pieces: {words[begin].text[:40]}")
        if end < len(words):
            if starts_sentence(words, end):
                sentence = end
                line = end if words[end].gap >= 3 else line
            end = line or sentence or end
        ranges.append((begin, end))
        begin = end
    return ranges
