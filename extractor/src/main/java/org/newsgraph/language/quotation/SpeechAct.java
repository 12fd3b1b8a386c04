package org.newsgraph.language.quotation;

/** What a source does by saying it, as far as the cue tells. */
public enum SpeechAct {
  /** Says it, no more: "said", "told", "added". */
  STATING("Stating"),
  /** Stands by it against doubt: "claimed", "insisted". */
  ASSERTING("Asserting"),
  /** Says that it is indeed so: "confirmed". */
  CONFIRMING("Confirming"),
  /** Owns up to it: "admitted", "conceded". */
  CONCEDING("Conceding"),
  /** Says that it is not so; the content is what is denied. */
  DENYING("Denying"),
  /** Lays it to somebody's charge: "accused", "blamed". */
  ACCUSING("Accusing"),
  /** Speaks of it as a danger: "warned", "threatened". */
  WARNING("Warning"),
  /** Binds itself to it: "promised", "vowed". */
  PROMISING("Promising"),
  /** Wants others to do it: "demanded", "urged". */
  DEMANDING("Demanding"),
  /** Wants to know it: "asked whether". */
  ASKING("Asking"),
  /** Will not speak about it: "declined to comment". */
  REFUSING("Refusing"),
  /** Does not say it, as the article points out: "did not say", "never claimed". */
  WITHHOLDING("Withholding");

  private final String label;

  SpeechAct(String label) {
    this.label = label;
  }

  /** The act as the data writes it. */
  public String label() {
    return label;
  }
}
