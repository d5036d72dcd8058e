package org.advanceworkbook.domain.steps;

/**
 * One thing that readiness counts.
 *
 * @param key its words: {@code <key>.met} and {@code <key>.missing}
 * @param step where to mend it
 * @param worth points it brings when met, 0 where it only is required
 * @param met whether it is there
 * @param required one of the few inputs without which a plan is not called ready
 */
public record ReadinessItem(String key, StepId step, int worth, boolean met, boolean required) {}
