package org.newsgraph.store.network;

/**
 * A person, organization, place, group or unnamed source.
 *
 * @param kind the local name of its class
 * @param mentions how often texts mention it
 * @param articles in how many articles
 * @param wikidata the item, such as Q42; may be empty
 */
public record NetworkNode(
    String iri, String label, String kind, long mentions, long articles, String wikidata) {}
