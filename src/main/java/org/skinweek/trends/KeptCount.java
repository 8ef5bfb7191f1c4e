package org.skinweek.trends;

import org.jspecify.annotations.Nullable;

/**
 * How often something that was planned was kept.
 *
 * @param product id of the treatment; absent for rest nights
 * @param kept how often
 * @param planned of how many times
 */
public record KeptCount(@Nullable String product, int kept, int planned) {}
