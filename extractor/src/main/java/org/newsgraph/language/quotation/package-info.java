/** Quotation marks and paragraphs, found on the raw text before sentences are split. */
package org.newsgraph.language.quotation;
