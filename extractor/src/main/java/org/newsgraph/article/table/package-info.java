/** News in rows and values: tables, and JSON of any shape. */
package org.newsgraph.article.table;
