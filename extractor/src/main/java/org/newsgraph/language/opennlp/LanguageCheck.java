package org.newsgraph.language.opennlp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import org.newsgraph.article.Article;
import org.newsgraph.language.ArticleCheck;
import org.newsgraph.language.Span;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.notice.Notice;
import org.newsgraph.notice.NoticeKind;

/**
 * Refuses articles that are surely not in English; what is short or doubtful passes.
 *
 * <p>May be called from several threads; looks at no more than a few thousand characters.
 */
public final class LanguageCheck implements ArticleCheck {

  private static final int SAMPLE = 2000;
  private static final int FEWEST_LETTERS = 120;
  private static final double FEWEST_LETTERS_SHARE = .7;
  private static final double SURE = .2;
  private static final double MUCH_LESS = 10;
  private static final double ENGLISH_SHARE = .12;
  private static final Set<String> ENGLISH_WORDS = Lexicon.words("commonest-words.tsv");

  private final Pool<LanguageDetectorME> detectors =
      new Pool<>(() -> new LanguageDetectorME(Model.LANGUAGES.get()));

  /**
   * What holds English words passes, whatever language is declared; else the declaration counts.
   */
  @Override
  public Optional<Notice> refusal(Article article, String source) {
    String text = article.text();
    if (hasEnglish(text)) {
      return Optional.empty();
    }
    Optional<String> declared = article.metadata().inLanguage().filter(LanguageCheck::isForeign);
    return declared
        .or(() -> detected(text))
        .map(language -> new Notice(NoticeKind.OTHER_LANGUAGE, source, "", language));
  }

  private static boolean isForeign(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return !lower.equals("en") && !lower.startsWith("en-") && !lower.startsWith("english");
  }

  private Optional<String> detected(String text) {
    return otherLanguage(sample(text, 0))
        .filter(language -> otherLanguage(sample(text, middle(text))).isPresent());
  }

  private static boolean hasEnglish(String text) {
    return IntStream.of(0, middle(text), Math.max(0, text.length() - SAMPLE))
        .mapToObj(begin -> sample(text, begin))
        .anyMatch(LanguageCheck::isEnglish);
  }

  private static int middle(String text) {
    return Math.max(0, (text.length() - SAMPLE) / 2);
  }

  private static boolean isEnglish(String sample) {
    String[] words = sample.split("[^\\p{L}]+");
    int english = 0;
    for (String word : words) {
      english += ENGLISH_WORDS.contains(word) ? 1 : 0;
    }
    return english >= ENGLISH_SHARE * words.length;
  }

  private static String sample(String text, int begin) {
    return new Span(begin, Math.min(text.length(), begin + SAMPLE))
        .of(text)
        .toLowerCase(Locale.ROOT);
  }

  private Optional<String> otherLanguage(String sample) {
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long others = sample.codePoints().filter(c -> !Character.isWhitespace(c)).count() - letters;
    if (letters < FEWEST_LETTERS || letters < FEWEST_LETTERS_SHARE * (letters + others)) {
      return Optional.empty();
    }
    Language[] likely = detectors.lend(detector -> detector.predictLanguages(sample));
    double best = likely[0].getConfidence();
    return (best >= SURE || isForeignScript(sample)) && english(likely) < best / MUCH_LESS
        ? Optional.of(nameOf(likely[0].getLang()))
        : Optional.empty();
  }

  private static boolean isForeignScript(String sample) {
    long latin = sample.chars().filter(c -> c >= 'a' && c <= 'z').count();
    return latin * 5 < sample.length();
  }

  private static double english(Language[] likely) {
    return Arrays.stream(likely)
        .filter(language -> language.getLang().equals("eng"))
        .mapToDouble(Language::getConfidence)
        .sum();
  }

  private static String nameOf(String iso3) {
    for (String iso2 : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(iso2);
      if (locale.getISO3Language().equals(iso3)) {
        return locale.getDisplayLanguage(Locale.ENGLISH);
      }
    }
    return "the language " + iso3;
  }
}
