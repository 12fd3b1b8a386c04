package org.newsgraph.notice;

/** What can be wrong with what newsgraph is given to read, each with its remedy. */
public enum NoticeKind {
  /** The file or the line holds no character but white space. */
  EMPTY(Severity.ERROR, "some text", "remove the file or fill it"),

  /** The file holds bytes that no text holds. */
  BINARY(
      Severity.ERROR,
      "text or JSON Lines",
      "extract the text first, for instance with pdftotext or gunzip"),

  /** The bytes are no UTF-8. */
  INVALID_UTF8(
      Severity.ERROR,
      "text in UTF-8",
      "convert it, for instance with iconv -f windows-1252 -t utf-8, or -f utf-16"),

  /** A line or a file is longer than the reader takes into memory. */
  TOO_LONG(
      Severity.ERROR, "at most 10,000,000 characters an article", "split it into its articles"),

  /** A line that should be JSON is not. */
  INVALID_JSON(Severity.ERROR, "one JSON object a line", "check the line with a JSON validator"),

  /** A line is JSON, but no object. */
  NOT_AN_OBJECT(
      Severity.ERROR, "one JSON object a line", "for an array, write its items with jq -c '.[]'"),

  /** A JSON object has no text. */
  NO_TEXT(Severity.ERROR, "a key \"text\" with the article's text", "add the key \"text\""),

  /** A page holds no article: an error, a question for consent, scripts, a list of links. */
  NO_ARTICLE(
      Severity.ERROR,
      "a page with an article",
      "save the page once a browser shows its text, or leave it out"),

  /** A page holds the beginning of an article only; that is read. */
  CUT_TEXT(
      Severity.WARNING,
      "the whole article",
      "save the page while signed in, or leave it out; what is there is read"),

  /** A date of publication stands where it may be that of something else; it is taken. */
  DOUBTFUL_DATE(
      Severity.WARNING,
      "a date of publication in JSON-LD, a meta tag or microdata",
      "check it; --date or a file ending in .meta.json gives dates to pages that tell none"),

  /** A compressed file or archive holds so much that it was made to fill disks. */
  OVERINFLATED(
      Severity.ERROR,
      "a compressed file of news",
      "unpack it by hand if it is what it says; the rest of it is not read"),

  /** Archives lie in archives lie in archives. */
  NESTED_TOO_DEEP(
      Severity.ERROR, "at most five archives within each other", "unpack the outer ones"),

  /** An archive of the web holds much that is no article. */
  LEFT_OUT(
      Severity.WARNING,
      "pages with articles",
      "nothing need be done for pictures, styles and front pages"),

  /** XML in a vocabulary that holds no news. */
  UNKNOWN_XML(
      Severity.ERROR,
      "RSS, Atom, NewsML-G2 or NITF",
      "turn it into JSON Lines or plain text, or leave it out"),

  /** XML declares entities, by which other files could be drawn in. */
  XML_ENTITIES(
      Severity.ERROR, "XML without entities of its own", "resolve them, with xmllint --noent"),

  /** XML breaks its syntax; what came before is read. */
  INVALID_XML(Severity.ERROR, "well-formed XML", "check it with xmllint"),

  /** A line of a table or of JSON cannot be told apart into its values. */
  INVALID_TABLE(
      Severity.ERROR,
      "a table with a line of names, its quotation marks in pairs",
      "correct the line, or save the table anew as CSV"),

  /** A table or JSON has no column or key that is known to hold texts. */
  NO_TEXT_COLUMN(
      Severity.ERROR,
      "a column named text",
      "name the column that holds the texts with --column text=NAME"),

  /** A value has another type or form than its key asks for; it is left out. */
  UNREADABLE_VALUE(
      Severity.WARNING,
      "a value of the form that the README documents",
      "correct or remove the value"),

  /** The text is surely not in a language that newsgraph reads. */
  OTHER_LANGUAGE(Severity.ERROR, "an article in English", "translate it or leave it out"),

  /** A source of a gazetteer is in none of the formats that newsgraph reads. */
  UNKNOWN_SOURCE(
      Severity.ERROR,
      "a source of names as docs/gazetteers.md lists them",
      "name the columns in the first line, such as id, label, aliases"),

  /** A service of reconciliation gave no answer, or none that the protocol knows. */
  NO_ANSWER(
      Severity.ERROR,
      "an answer of the reconciliation protocol",
      "run the command again later; what was answered is kept"),

  /** A file begins as RDF, but breaks its syntax. */
  INVALID_RDF(
      Severity.ERROR, "RDF in Turtle, N-Triples or RDF/XML", "check it with riot --validate"),

  /** A line of a table has too few or too many columns. */
  WRONG_COLUMNS(Severity.ERROR, "as many columns as the table has", "correct or remove the line"),

  /** A line or an item of a gazetteer's source has no identifier or no name. */
  NO_NAME(Severity.ERROR, "an identifier and a label", "add them or remove the line"),

  /** One source has an identifier twice, or two things claim the same one. */
  DUPLICATE_IDENTIFIER(
      Severity.WARNING, "each identifier for one thing", "remove the one that is wrong"),

  /** A place lies, by way of others, within itself. */
  CIRCULAR_CONTAINMENT(
      Severity.WARNING, "places that do not lie in themselves", "correct what lies in what"),

  /** A line of curation does not say who is or is not who. */
  NO_CURATION(
      Severity.ERROR,
      "an entity, a relation (same, different or close) and another entity or an identifier",
      "correct or remove the line; docs/curation.md tells what it can say"),

  /** A line of curation names an entity that no article in the store names. */
  UNKNOWN_ENTITY(
      Severity.WARNING,
      "an entity or statement of the store",
      "check it with newsgraph query entities/all, and which keys it has with newsgraph explain; the"
          + " line holds as soon as an article brings it"),

  /** A line of curation speaks of an article that the store does not have. */
  UNKNOWN_ARTICLE(
      Severity.WARNING,
      "an article of the store",
      "check its IRI or url, or its id if it has no url; the line holds as soon as the article"
          + " comes"),

  /** The program threw over an article; the article has no part in the result. */
  FAULT(
      Severity.ERROR,
      "an article that newsgraph reads",
      "a fault of the program: please report it with its trace from the fault log; the rest goes on"),

  /** A file cannot be opened or ends too early. */
  UNREADABLE_FILE(Severity.ERROR, "a file that can be read", "check its path, rights and disk");

  private final Severity severity;
  private final String expected;
  private final String remedy;

  NoticeKind(Severity severity, String expected, String remedy) {
    this.severity = severity;
    this.expected = expected;
    this.remedy = remedy;
  }

  /** Whether the article was refused (an error) or read all the same (a warning). */
  public Severity severity() {
    return severity;
  }

  /** What should have stood there. */
  public String expected() {
    return expected;
  }

  /** What the person can do about it. */
  public String remedy() {
    return remedy;
  }

  /** How much a notice weighs. */
  public enum Severity {
    /** Something was refused; a run with errors ends with status 1. */
    ERROR,
    /** Something was left out or is doubtful; the run's status does not change. */
    WARNING
  }
}
