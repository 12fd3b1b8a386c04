package org.newsgraph.gazetteer;

/**
 * How well known an entry is, on the scale of populations, so that towns and people can be ordered.
 *
 * <p>An estimate that nothing but orders and ties rest on: 10 Wikipedias weigh as much as 100,000
 * inhabitants, 100 as much as 10 million.
 */
public final class Prominence {

  private static final long ONE_WIKIPEDIA = 1_000;
  private static final long ONE_POST = 10_000;

  /** Of what somebody has put into a list without saying more. */
  public static final long LISTED = 100_000;

  private Prominence() {}

  /** By the number of Wikipedias that describe it. */
  public static long ofWikipedias(long count) {
    return count * count * ONE_WIKIPEDIA;
  }

  /** By the number of posts that somebody held. */
  static long ofPosts(int count) {
    return ONE_POST * count;
  }
}
