package org.skinweek.catalog;

/**
 * Use in pregnancy, while planning one, and while breastfeeding.
 *
 * @param level {@code ok}, {@code ok_limited}, {@code caution}, {@code avoid} or {@code contraindicated}
 * @param note what is known
 * @param breastfeeding the level while breastfeeding
 */
public record PregnancyAdvice(String level, String note, String breastfeeding) {}
