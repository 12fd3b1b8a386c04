package org.newsgraph.key;

/**
 * Why a node is taken to be a certain entity.
 *
 * @param rule the rule that decided, in words a person understands
 * @param evidence what the rule went by, such as the normalised name
 */
public record Decision(String rule, String evidence) {}
