package org.newsgraph.language.encoder;

/**
 * What the network says of a window, a row a word.
 *
 * @param names a score for each tag of names
 * @param attributions a score for each tag of attributions
 * @param links the vectors that tie contents to cues and cues to sources
 * @param states the vectors of the words that all other scores are computed from
 */
record Scores(float[][] names, float[][] attributions, float[][] links, float[][] states) {}
