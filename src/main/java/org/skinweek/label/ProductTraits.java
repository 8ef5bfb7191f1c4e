package org.skinweek.label;

import org.skinweek.routine.Form;

/**
 * What is known of a product while its list is judged.
 *
 * @param guess form, category, zone and factor
 * @param makeup true for make-up, where clay fills and vitamins are for show
 * @param spots true for what is sold against spots
 * @param enzymes true for what is sold as an enzyme peel
 * @param exfoliates true for what is sold to exfoliate
 * @param protects true where the text speaks of protection from the sun
 * @param forTeeth true for what cleans teeth, not skin
 * @param washes true for a list that begins with what cleans
 */
record ProductTraits(
        ProductGuess guess,
        boolean makeup,
        boolean spots,
        boolean enzymes,
        boolean exfoliates,
        boolean protects,
        boolean forTeeth,
        boolean washes) {
    boolean rinsedOff() {
        return guess.form() == Form.RINSE_OFF;
    }
}
