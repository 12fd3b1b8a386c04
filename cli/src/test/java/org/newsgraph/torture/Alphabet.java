package org.newsgraph.torture;

import java.util.List;
import java.util.Random;

/** Pieces of text that are hard on readers, each list for one kind of hardship. */
final class Alphabet {

  static final List<String> QUOTATION_MARKS =
      List.of(
          "\"", "'", "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›", "``", "''", "`",
          "´", "「", "」", "『", "』", "＂", "′", "″", "\"'", "'\"", "“‘", "’”");

  static final List<String> MARKUP =
      List.of(
          "<b>",
          "</b>",
          "<p>",
          "</p><p>",
          "<br/>",
          "&amp;",
          "&quot;",
          "&#8220;",
          "&#x1F600;",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>alert(\"x\")</script>",
          "[1]",
          "[[",
          "]]",
          "{{",
          "}}",
          "http://a.example/?q=\"x\"&y=<z>",
          "**",
          "__",
          "# ",
          "|",
          "\\u0041",
          "${x}",
          "%s",
          "%00",
          "^^<http://www.w3.org/2001/XMLSchema#int>",
          "@en",
          "<urn:x>");

  /** Direction marks, joiners and other characters that are not seen. */
  static final List<String> UNSEEN =
      List.of(
          "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069",
          "\u200e", "\u200f", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e",
          "\ufe0f", "\ufff9", "\u0085");

  static final List<String> COMBINING =
      List.of("\u0300", "\u0301", "\u0308", "\u0327", "\u0338", "\u0483", "\u05b0", "\u20dd");

  static final List<String> SPACES =
      List.of(
          "\t", "\n", "\r", "\r\n", "\f", "\u00a0", "\u1680", "\u2003", "\u2009", "\u2028",
          "\u2029", "\u202f", "\u205f", "\u3000", "\n\n", "   ");

  static final List<String> PUNCTUATION =
      List.of(
          ".", ",", ";", ":", "!", "?", "-", "--", "–", "—", "…", "...", "(", ")", "[", "]", "{",
          "}", "/", "\\", "&", "*", "•", "·", "§", "°", "'s", "’s", "'", "$", "£", "€", "%", "#",
          "@", "+", "=", "~", "_", "|", "^", "?!", ".\"", ",\"", "?”");

  static final List<String> NUMBERS =
      List.of(
          "0",
          "7",
          "1996",
          "1,000,000",
          "3.14",
          "10-20",
          "2/3",
          "½",
          "٣",
          "Ⅻ",
          "²",
          "1st",
          "90's",
          "9:30",
          "2026-02-31",
          "99999999999999999999",
          "1e308",
          "०१",
          "−5",
          "$5",
          "№",
          "007");

  /** What looks like a name to a rule but has no letter, or nothing beside a title. */
  static final List<String> NAMELESS =
      List.of(
          "Mr.",
          "Mrs",
          "Dr.",
          "Prof.",
          "President",
          "Sir",
          "Jr.",
          "St.",
          "O'",
          "D'",
          "Mc",
          "de",
          "la",
          "van",
          "von",
          "al-",
          "A.",
          "J.",
          "U.S.",
          "U.N.",
          "&",
          "3M",
          "7-Eleven",
          "-",
          "'",
          "The",
          "Inc.",
          "Co.",
          "No.",
          "Rep. (D-",
          "Mr. Mr.",
          "X",
          "\u0301",
          "ª",
          "Á\u0301",
          "№ 5",
          "'s");

  /** Letters whose case forms are of another length, or of several, and letters of two units. */
  static final List<String> ODD_LETTERS =
      List.of(
          "İ",
          "ı",
          "ß",
          "ẞ",
          "ŉ",
          "ǅ",
          "ﬁ",
          "ﬃ",
          "ΐ",
          "Σ",
          "ς",
          "ᾳ",
          "ſ",
          "K",
          "Å",
          "𝐀",
          "𝐳",
          "𐐀",
          "𐐨",
          "😀",
          "👩‍👩‍👧",
          "🇳🇴",
          "字",
          "ア",
          "한",
          "ع",
          "א",
          "ж",
          "ñ",
          "n\u0303",
          "\ufffd");

  /** Words and signs on which the rules of attribution, posts and relations turn. */
  static final List<String> CUES =
      List.of(
          "said",
          "says",
          "told",
          "he",
          "she",
          "they",
          "it",
          "his",
          "who",
          "that",
          "according to",
          "asked",
          "added",
          "whether",
          "in a statement",
          "on Monday",
          "last year",
          "in",
          "of",
          "and",
          "or",
          "but",
          "by",
          "the",
          "a",
          "was",
          "not",
          "minister",
          "spokesman",
          "spokeswoman",
          "president of",
          "head of",
          "born in",
          "a citizen of",
          "works for",
          "based in",
          "near",
          "reported",
          "via",
          "quoted",
          "tweeted",
          "I",
          "we",
          "you",
          "Q:",
          "A:",
          "(CNN)",
          "— Reuters",
          "-- ",
          "``",
          "said:",
          ", said",
          "said he",
          "whom",
          "which",
          "former",
          "then-",
          "'s");

  private Alphabet() {}

  static String any(List<String> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
