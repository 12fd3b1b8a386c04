package org.newsgraph.article.format;

import java.util.regex.Pattern;

/** Tells what markup begins with: a page, or XML of some vocabulary. */
final class Markup {

  private static final Pattern PAGE =
      Pattern.compile("<(!doctype html|html|head|body|title)\\b.*", Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("<(div|p|article|main|section|h1|table|meta)\\b.*</?\\w.*", Pattern.DOTALL);

  private static final Pattern XML =
      Pattern.compile(
          "(<!doctype (?!html)\\w.*|<([a-z]+:)?(rss|rdf|feed|nitf|newsitem|newsmessage)\\b.*)",
          Pattern.DOTALL);

  private Markup() {}

  /** XML of whatever vocabulary that is no page. */
  static boolean isXml(Probe probe) {
    String markup = probe.markup();
    boolean declared = probe.text().startsWith("<?xml") || XML.matcher(markup).matches();
    return declared && !PAGE.matcher(markup).matches();
  }

  /** A web page, or a part of one. */
  static boolean isPage(Probe probe) {
    String markup = probe.markup();
    return PAGE.matcher(markup).matches() || PART.matcher(markup).matches();
  }
}
