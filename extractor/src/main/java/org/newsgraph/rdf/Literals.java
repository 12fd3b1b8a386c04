package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.newsgraph.article.PublicationDate;

/** Values as RDF literals that every format can carry. */
public final class Literals {

  /**
   * What XML 1.0 cannot carry. Lone surrogates have no UTF-8 either; the rest would break results
   * in XML.
   */
  private static final Pattern UNFIT =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern NO_SECONDS = Pattern.compile("(T\\d\\d:\\d\\d)(?!:)");

  private Literals() {}

  /** A text, each unfit character replaced by U+FFFD, so that offsets stay. */
  public static Literal text(String text) {
    return ResourceFactory.createStringLiteral(UNFIT.matcher(text).replaceAll("\ufffd"));
  }

  /** A confidence, rounded to two digits. */
  public static Literal confidence(double chance) {
    BigDecimal rounded = BigDecimal.valueOf(chance).setScale(2, RoundingMode.HALF_UP);
    return typed(rounded.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A number of code points. */
  static Literal count(int number) {
    return typed(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  /** A place in an order, from 1. */
  static Literal number(int number) {
    return typed(Integer.toString(number), XSDDatatype.XSDpositiveInteger);
  }

  /** A day; empty when XML Schema cannot write it. */
  static Optional<Literal> day(LocalDate day) {
    return valid(day.toString(), XSDDatatype.XSDdate);
  }

  /** A day or moment; only the day when XML Schema cannot write the moment. */
  static Optional<Literal> date(PublicationDate date) {
    String moment = NO_SECONDS.matcher(date.text()).replaceFirst("$1:00");
    return valid(moment, XSDDatatype.XSDdateTime).or(() -> day(date.day()));
  }

  /** A language tag; empty when the text is none. */
  static Optional<Literal> language(String tag) {
    return LANGUAGE.matcher(tag).matches() ? Optional.of(text(tag)) : Optional.empty();
  }

  private static Optional<Literal> valid(String lexicalForm, XSDDatatype type) {
    return Optional.of(lexicalForm).filter(type::isValid).map(form -> typed(form, type));
  }

  private static Literal typed(String lexicalForm, XSDDatatype type) {
    return ResourceFactory.createTypedLiteral(lexicalForm, type);
  }
}
