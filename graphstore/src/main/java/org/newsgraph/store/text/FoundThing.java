package org.newsgraph.store.text;

/**
 * What a search found.
 *
 * @param iri the entity, statement or article
 * @param kind what it is
 * @param label its best name, its text, or its headline; may be long
 * @param snippet the words that were found, with some around them
 * @param detail who said it, or on which day it was published, or in how many articles it is
 *     mentioned; may be empty
 * @param score how well it fits: 1 for the best of its field, less for others
 */
public record FoundThing(
    String iri, FoundKind kind, String label, String snippet, String detail, double score) {}
