package org.skinweek.rules;

import java.util.Map;
import java.util.Set;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductCategory;

/**
 * How strengths are read where the pack says little.
 *
 * @param alphaHydroxyAcids ids of the acids whose percentages are added up
 * @param peelAcids ids of the acids whose percentages are added up to find out whether a product that is rinsed off is a
 *     peel
 * @param exfoliatingAcids ids of all acids that exfoliate
 * @param upToS1 highest percentage of band S1, included
 * @param upToS2 highest percentage of band S2, included
 * @param belowS4 lowest percentage of band S4, a peel
 * @param citricAdjusterPercent citric acid up to this percentage only sets the pH
 * @param assumed percentage to assume of an active in a product that does not state it
 * @param assumedInMoisturiser the same in a moisturiser or cleanser, which are weaker
 * @param assumedPrescribed the same in a product that a doctor prescribed
 */
public record StrengthTable(
        Set<String> alphaHydroxyAcids,
        Set<String> peelAcids,
        Set<String> exfoliatingAcids,
        double upToS1,
        double upToS2,
        double belowS4,
        double citricAdjusterPercent,
        Map<String, Double> assumed,
        Map<String, Double> assumedInMoisturiser,
        Map<String, Double> assumedPrescribed) {
    /** Copies the collections. */
    public StrengthTable {
        alphaHydroxyAcids = Set.copyOf(alphaHydroxyAcids);
        peelAcids = Set.copyOf(peelAcids);
        exfoliatingAcids = Set.copyOf(exfoliatingAcids);
        assumed = Map.copyOf(assumed);
        assumedInMoisturiser = Map.copyOf(assumedInMoisturiser);
        assumedPrescribed = Map.copyOf(assumedPrescribed);
    }

    StrengthBand band(double percent) {
        if (percent <= upToS1) {
            return StrengthBand.S1;
        }
        if (percent <= upToS2) {
            return StrengthBand.S2;
        }
        return percent < belowS4 ? StrengthBand.S3 : StrengthBand.S4;
    }

    /** The percentage to assume; 0 for an active whose strength no rule reads. */
    double assumed(String active, Product product) {
        double usual = assumed.getOrDefault(active, 0.0);
        if (product.prescription()) {
            return assumedPrescribed.getOrDefault(active, usual);
        }
        boolean weaker =
                product.category() == ProductCategory.MOISTURISER || product.category() == ProductCategory.CLEANSER;
        return weaker ? assumedInMoisturiser.getOrDefault(active, usual) : usual;
    }
}
