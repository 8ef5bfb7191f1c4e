package org.skinweek.diary;

import java.math.BigDecimal;

/**
 * What a use of a pack costs.
 *
 * @param perUse the price shared by the uses
 * @param currency as the price was written
 * @param soFar true while the pack is in use: each further use makes the others cheaper
 */
public record PackCost(BigDecimal perUse, String currency, boolean soFar) {}
