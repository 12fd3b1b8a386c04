package org.newsgraph.torture;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A way to make a text worse; the same text and the same random numbers give the same. */
enum Mutation {
  CUT((text, random) -> Pieces.cut(text, random)),
  DELETED_PIECES((text, random) -> Pieces.deleted(text, random)),
  SHUFFLED_CHARACTERS((text, random) -> Pieces.shuffled(text, random)),
  SHUFFLED_WORDS((text, random) -> shuffled(text, " ", random)),
  SHUFFLED_SENTENCES((text, random) -> shuffled(text, ". ", random)),
  SHUFFLED_PARAGRAPHS((text, random) -> shuffled(text, "\n\n", random)),
  DELETED_WORDS((text, random) -> words(text, word -> random.nextInt(4) == 0 ? "" : word)),
  REPEATED_WORDS(
      (text, random) ->
          words(text, word -> random.nextInt(60) == 0 ? (word + " ").repeat(80) : word)),
  LONG_WORDS(
      (text, random) -> words(text, word -> random.nextInt(80) == 0 ? longWord(word) : word)),
  UPPER_CASE((text, random) -> text.toUpperCase(Locale.ROOT)),
  LOWER_CASE((text, random) -> text.toLowerCase(Locale.ROOT)),
  TITLE_CASE((text, random) -> words(text, Mutation::capitalised)),
  ONE_WORD_A_LINE((text, random) -> text.replaceAll("\\s+", random.nextBoolean() ? "\n" : "\n\n")),
  ONE_LINE((text, random) -> text.replaceAll("\\s+", " ")),
  NO_SPACES((text, random) -> text.replaceAll(" +", "")),
  ODD_SPACES((text, random) -> replaced(text, 3, Alphabet.SPACES, random)),
  QUOTATION_MARKS((text, random) -> strewn(text, 6, Alphabet.QUOTATION_MARKS, random)),
  NESTED_QUOTATION_MARKS((text, random) -> nested(text, random)),
  MARKUP((text, random) -> strewn(text, 10, Alphabet.MARKUP, random)),
  UNSEEN((text, random) -> strewn(text, 4, Alphabet.UNSEEN, random)),
  COMBINING((text, random) -> Pieces.combined(text, random)),
  ODD_LETTERS((text, random) -> strewn(text, 5, Alphabet.ODD_LETTERS, random)),
  PUNCTUATION((text, random) -> instead(text, 3, Alphabet.PUNCTUATION, random)),
  ONLY_PUNCTUATION((text, random) -> instead(text, 1, Alphabet.PUNCTUATION, random)),
  NUMBERS((text, random) -> instead(text, 3, Alphabet.NUMBERS, random)),
  ONLY_NUMBERS((text, random) -> instead(text, 1, Alphabet.NUMBERS, random)),
  NAMELESS((text, random) -> capitalisedInstead(text, random)),
  CUES((text, random) -> strewn(text, 5, Alphabet.CUES, random)),
  TURNS((text, random) -> text.replaceAll("(?m)^|(?<=\\. )", "\n" + speaker(random) + ": ")),
  HALF_SURROGATES((text, random) -> strewn(text, 12, List.of("\ud83d", "\udc00"), random));

  private static final int LONGEST_WORD = 3000;

  private final BiFunction<String, Random, String> way;

  Mutation(BiFunction<String, Random, String> way) {
    this.way = way;
  }

  String of(String text, long seed) {
    return way.apply(text, new Random(seed));
  }

  private static String words(String text, UnaryOperator<String> change) {
    return Arrays.stream(text.split(" ", -1)).map(change).collect(joining(" "));
  }

  private static String shuffled(String text, String between, Random random) {
    List<String> pieces = new ArrayList<>(List.of(text.split(between, -1)));
    Collections.shuffle(pieces, random);
    return String.join(between, pieces);
  }

  private static String longWord(String word) {
    String piece = word.isEmpty() ? "a" : word;
    return piece.repeat(LONGEST_WORD / piece.length() + 1);
  }

  private static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** One word in so many is followed, with or without a space, by one of the pieces. */
  private static String strewn(String text, int rarity, List<String> pieces, Random random) {
    return words(
        text,
        word ->
            random.nextInt(rarity) > 0
                ? word
                : switch (random.nextInt(4)) {
                  case 0 -> Alphabet.any(pieces, random) + word;
                  case 1 -> word + Alphabet.any(pieces, random);
                  case 2 -> Pieces.within(word, Alphabet.any(pieces, random), random);
                  default -> word + " " + Alphabet.any(pieces, random);
                });
  }

  private static String instead(String text, int rarity, List<String> pieces, Random random) {
    return words(text, word -> random.nextInt(rarity) == 0 ? Alphabet.any(pieces, random) : word);
  }

  private static String capitalisedInstead(String text, Random random) {
    return words(
        text,
        word ->
            !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && random.nextBoolean()
                ? Alphabet.any(Alphabet.NAMELESS, random)
                : word);
  }

  private static String replaced(String text, int rarity, List<String> spaces, Random random) {
    StringBuilder changed = new StringBuilder();
    text.chars()
        .forEach(
            unit ->
                changed.append(
                    unit == ' ' && random.nextInt(rarity) == 0
                        ? Alphabet.any(spaces, random)
                        : String.valueOf((char) unit)));
    return changed.toString();
  }

  private static String nested(String text, Random random) {
    String mark = Alphabet.any(Alphabet.QUOTATION_MARKS, random);
    String between = random.nextBoolean() ? "" : " he said ";
    int at = Pieces.border(text, random);
    return text.substring(0, at) + (mark + between).repeat(500) + text.substring(at);
  }

  private static String speaker(Random random) {
    return random.nextBoolean()
        ? Alphabet.any(Alphabet.NAMELESS, random)
        : Alphabet.any(List.of("ADA HOLM", "Q", "A", "MR. VIK", "REPORTER", "Tomas Vik"), random);
  }
}
