package org.newsgraph.linking;

import java.util.Locale;

/** What speaks for or against a candidate; the weights tell how much. */
enum Feature {
  /** How well known it is, as the logarithm of its prominence. */
  PRIOR,
  /** It is the seat of a region. */
  SEAT,
  /** It bears the very name, is well known, and no other of the name is nearly so. */
  OUTSTANDING,
  /** How many other places of the article may be of its level and country, as a logarithm. */
  PEERS,
  /** Its label is a name of the node, not only one of its other names. */
  LABEL,
  COUNTRY,
  REGION,
  CAPITAL,
  /** The article says that it lies in a place around the candidate. */
  CONTAINER,
  /** The article names the candidate's first-level region. */
  REGION_NAMED,
  /** The article names the candidate's country. */
  COUNTRY_NAMED,
  /** How many other places of the article lie in its first-level region, as a logarithm. */
  REGION_SHARED,
  /** The same for its country. */
  COUNTRY_SHARED,
  /** How many other places of the article are near, as a logarithm. */
  NEAR,
  /** It carries the whole name, not only a surname or its first letters. */
  WHOLE,
  /** The name has more than one word. */
  WORDS,
  /** It holds or held a post that the article names. */
  POST,
  /** It holds a post on the day of the article. */
  IN_OFFICE,
  /** How many words of its description stand near the name, as a logarithm. */
  DESCRIPTION,
  /** Its description names another candidate, of which it is a part. */
  PART,
  /** It is a country or a region, and words of sport stand near: its team may be meant. */
  TEAM,
  /** The name was taken for that of a body or group: such names are less often shared. */
  ORGANIZATION,
  /** The gazetteer does not know the candidate's kind. */
  KIND_UNKNOWN,
  /** It is nothing of the gazetteer. */
  NOTHING;

  static final int COUNT = values().length;

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
