package org.skinweek.planning;

import java.time.LocalDate;

/** Another first evening, from which a cycle or the days of a product are counted. What was before it stays. */
public sealed interface NewPhase {
    /** The day from which is counted. */
    LocalDate begins();

    /**
     * A cycle of the person begins on another evening, and with it the products that follow it.
     *
     * @param cycle id of the cycle
     * @param begins its first evening
     */
    record OfCycle(String cycle, LocalDate begins) implements NewPhase {}

    /**
     * What a product does every so many days is counted from another day.
     *
     * @param product id of the product
     * @param begins the day of its next use
     */
    record OfProduct(String product, LocalDate begins) implements NewPhase {}
}
