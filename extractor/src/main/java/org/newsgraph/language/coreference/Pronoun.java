package org.newsgraph.language.coreference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whom the forms of a personal pronoun may stand for. */
public enum Pronoun {
  /** A man. */
  HE("he him his himself"),
  /** A woman. */
  SHE("she her hers herself"),
  /** A body or a place. */
  IT("it its itself"),
  /** Several. */
  THEY("they them their theirs themselves"),
  /** Whoever speaks. */
  I("i me my mine myself"),
  /** Whoever speaks and others. */
  WE("we us our ours ourselves"),
  /** Whoever is spoken to. */
  YOU("you your yours yourself yourselves");

  private static final Map<String, Pronoun> BY_FORM = byForm();

  private final String forms;

  Pronoun(String forms) {
    this.forms = forms;
  }

  /** The pronoun of which this word, in any case, is a form. */
  public static Optional<Pronoun> of(String word) {
    return Optional.ofNullable(BY_FORM.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The gender of whom it stands for. */
  public Optional<Gender> gender() {
    return switch (this) {
      case HE -> Optional.of(Gender.MALE);
      case SHE -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }

  private static Map<String, Pronoun> byForm() {
    Map<String, Pronoun> byForm = new HashMap<>();
    for (Pronoun pronoun : values()) {
      Arrays.stream(pronoun.forms.split(" ")).forEach(form -> byForm.put(form, pronoun));
    }
    return Map.copyOf(byForm);
  }
}
