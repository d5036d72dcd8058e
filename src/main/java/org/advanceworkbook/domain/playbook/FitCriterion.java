package org.advanceworkbook.domain.playbook;

/**
 * What separates a prospect from a suspect, with the question that finds out. R04.
 *
 * @param id stable id
 * @param text the criterion
 * @param question how to ask
 */
public record FitCriterion(String id, String text, String question) {}
