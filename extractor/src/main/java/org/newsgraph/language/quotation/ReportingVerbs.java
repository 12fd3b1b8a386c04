package org.newsgraph.language.quotation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.Lexicon;

/** The verbs by which reporters attribute content to a source, with what each of them means. */
public final class ReportingVerbs {

  private static final Map<String, Verb> BY_FORM = read();

  private ReportingVerbs() {}

  /**
   * A reporting verb.
   *
   * @param lemma its base form
   * @param kind what a source does with the content; never more than the verb's usual meaning
   * @param act what a source does by saying it
   */
  public record Verb(String lemma, AttributionKind kind, SpeechAct act) {

    /** A verb that tells no more than that something was said. */
    public Verb(String lemma, AttributionKind kind) {
      this(lemma, kind, SpeechAct.STATING);
    }
  }

  /** The verb of which this word, in any case, is a form. */
  public static Optional<Verb> of(String form) {
    return Optional.ofNullable(BY_FORM.get(form.toLowerCase(Locale.ROOT)));
  }

  /** Whether this word may introduce words that somebody said or wrote. */
  public static boolean isSaying(String form) {
    return of(form).filter(verb -> verb.kind().isSaid()).isPresent();
  }

  private static Map<String, Verb> read() {
    Map<String, Verb> verbs = new HashMap<>();
    for (String[] row : Lexicon.rows("reporting-verbs.tsv")) {
      Verb verb =
          new Verb(
              row[0],
              AttributionKind.valueOf(row[1].toUpperCase(Locale.ROOT)),
              row.length < 4
                  ? SpeechAct.STATING
                  : SpeechAct.valueOf(row[3].toUpperCase(Locale.ROOT)));
      for (String form : row[2].split(" ")) {
        verbs.putIfAbsent(form, verb);
      }
    }
    return Map.copyOf(verbs);
  }
}
