package org.newsgraph.article.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of pages, made one for the same page: feeds and mails add where a reader came from. */
public final class PageAddress {

  private static final Pattern TRACE =
      Pattern.compile(
          "(?i)(?<=[?&])(utm_\\w+|fbclid|gclid|mc_[ce]id|cmpid|ns_\\w+|srsltid)=[^&#]*(&|$)");
  private static final Pattern REST = Pattern.compile("[?&]$");

  private PageAddress() {}

  /** The address without its fragment and its traces; empty if it is no web address. */
  public static Optional<String> of(String address) {
    String stripped = address.strip();
    int fragment = stripped.indexOf('#');
    String whole = fragment < 0 ? stripped : stripped.substring(0, fragment);
    boolean web = whole.matches("(?i)https?://\\S+");
    return web
        ? Optional.of(REST.matcher(TRACE.matcher(whole).replaceAll("")).replaceFirst(""))
        : Optional.empty();
  }
}
