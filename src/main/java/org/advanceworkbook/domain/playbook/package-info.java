/**
 * Stages, ladder, question bank, fit criteria and agendas, as data. Reading the files is the
 * business of workbook.document, so that this room stays free of any library.
 */
package org.advanceworkbook.domain.playbook;
