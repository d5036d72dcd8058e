/**
 * Documents as JSON: the playbook that comes with the program.
 *
 * <p>May know the domain and Jackson, and resources of the program; no files of the user. Works on
 * any thread and keeps nothing.
 *
 * <p>The decision that shaped it: the records of the domain are the documents. They carry no
 * annotation; Jackson reads a record by the names of its parts, so a new part of a record is a new
 * field of the document and nothing else.
 */
package org.advanceworkbook.workbook.document;
