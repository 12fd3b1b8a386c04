package org.newsgraph;

/** Which steps a run takes. */
public enum Profile {
  /** Names and attributions by the trained encoder. */
  ACCURATE,
  /** Names by OpenNLP, attributions by rules: several times as fast. */
  FAST
}
