package org.newsgraph.key;

import java.util.Optional;
import org.newsgraph.assertion.Quotation;
import org.newsgraph.language.Span;

/**
 * One unbroken piece of a quotation's content.
 *
 * @param number counted through the article, from 1
 * @param span the content as it stands in the text, with its marks
 * @param text the content without its outermost marks; never empty
 * @param before the node of the piece before it in the same quotation
 */
public record Piece(
    int number, Quotation quotation, Span span, String text, Optional<String> before) {

  /** The node of the piece. */
  public String node() {
    return "quotation-" + number;
  }

  /** The node of what is said in the piece; empty when nobody is said to have said it. */
  public Optional<String> statement() {
    return quotation.speaker().map(speaker -> "statement-" + number);
  }
}
