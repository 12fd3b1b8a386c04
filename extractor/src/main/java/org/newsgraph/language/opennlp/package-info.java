/** The only package that knows OpenNLP. */
package org.newsgraph.language.opennlp;
