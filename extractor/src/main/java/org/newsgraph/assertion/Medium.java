package org.newsgraph.assertion;

/** On what occasion, or in what kind of text, something was said. */
public enum Medium {
  INTERVIEW("Interview"),
  /** A speech, lecture, sermon or televised address. */
  ADDRESS("Address"),
  /** A press conference, or a briefing of reporters. */
  BRIEFING("Briefing"),
  /** A sitting of a court, parliament or committee. */
  HEARING("Hearing"),
  /** A post on a social network or a blog. */
  POST("OnlinePost"),
  /** A statement or release handed out. */
  STATEMENT("PressStatement"),
  /** A report, study, filing or other document. */
  DOCUMENT("Document"),
  /** A letter, email or message to somebody. */
  LETTER("Letter"),
  /** A call or meeting of the speaker with somebody. */
  CALL("Call");

  private final String label;

  Medium(String label) {
    this.label = label;
  }

  /** The medium as the data writes it. */
  public String label() {
    return label;
  }
}
