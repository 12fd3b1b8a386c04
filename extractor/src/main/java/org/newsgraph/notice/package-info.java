/** Bad data, told to a person: the one thing that every room may use. */
package org.newsgraph.notice;
