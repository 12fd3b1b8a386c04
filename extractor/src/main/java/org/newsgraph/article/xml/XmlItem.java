package org.newsgraph.article.xml;

import org.newsgraph.article.Metadata;

/**
 * One article in XML.
 *
 * @param isSummary whether the text is a summary of an article that stands elsewhere
 */
record XmlItem(Metadata metadata, String text, boolean isSummary) {}
