/** News in XML: feeds, and the formats of the IPTC. */
package org.newsgraph.article.xml;
