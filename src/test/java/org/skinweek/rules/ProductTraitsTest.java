package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Form;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductCategory;

/** What rules read off a product: whether it is a peel, how strong, and what is assumed. */
class ProductTraitsTest {
    private static ProductTraits traits(Form form, ProductCategory category, Dose... doses) {
        return ProductTraits.of(
                Product.of("p", "p", form, category, Arrays.asList(doses)), WeekBuilder.BOOK.measures());
    }

    private static ProductTraits rinsed(ProductCategory category, Dose... doses) {
        return traits(Form.RINSE_OFF, category, doses);
    }

    @Test
    void twentyPercentOfAnyHydroxyAcidsIsAPeelWhenRinsedOff() {
        assertThat(rinsed(ProductCategory.MASK, Dose.of("salicylic_acid", 20)).isPeel())
                .isTrue();
        assertThat(rinsed(ProductCategory.MASK, Dose.of("salicylic_acid", 19.9)).isPeel())
                .isFalse();
        assertThat(rinsed(ProductCategory.PEEL, Dose.of("glycolic_acid", 15), Dose.of("salicylic_acid", 5))
                        .isPeel())
                .isTrue();
        assertThat(rinsed(ProductCategory.PEEL, Dose.of("glycolic_acid", 15), Dose.of("salicylic_acid", 4))
                        .isPeel())
                .isFalse();
    }

    @Test
    void leftOnOnlyAlphaHydroxyAcidsMakeAPeel() {
        assertThat(traits(Form.LEAVE_ON, ProductCategory.SERUM, Dose.of("glycolic_acid", 20))
                        .isPeel())
                .isTrue();
        assertThat(traits(
                                Form.LEAVE_ON,
                                ProductCategory.SERUM,
                                Dose.of("glycolic_acid", 15),
                                Dose.of("salicylic_acid", 5))
                        .band())
                .isEqualTo(StrengthBand.S3);
    }

    @Test
    void aPeelIsAsStrongAsItsStrongerKindOfAcid() {
        assertThat(rinsed(ProductCategory.PEEL, Dose.of("glycolic_acid", 30), Dose.of("salicylic_acid", 2))
                        .percentOf("aha_peel"))
                .isEqualTo(30);
        assertThat(rinsed(ProductCategory.PEEL, Dose.of("salicylic_acid", 35)).percentOf("aha_peel"))
                .isEqualTo(35);
        assertThat(rinsed(ProductCategory.PEEL, Dose.of("glycolic_acid", 15), Dose.of("salicylic_acid", 5))
                        .percentOf("aha_peel"))
                .isEqualTo(20);
        assertThat(rinsed(ProductCategory.PEEL, Dose.of("aha_peel", 25)).percentOf("aha_peel"))
                .isEqualTo(25);
    }

    @Test
    void aPeelThatSaysNothingOfItsStrengthIsAPeelYetNotAStrongOne() {
        for (ProductTraits silent : List.of(
                rinsed(ProductCategory.PEEL),
                rinsed(ProductCategory.PEEL, Dose.of("glycolic_acid")),
                rinsed(ProductCategory.PEEL, Dose.of("salicylic_acid")),
                rinsed(ProductCategory.OTHER, Dose.of("aha_peel")))) {
            assertThat(silent.isPeel()).isTrue();
            assertThat(silent.percentOf("aha_peel")).isEqualTo(20);
            assertThat(silent.isStrengthGuessed()).isTrue();
        }
    }

    @Test
    void aMildPeelAndOneThatWorksByEnzymesAreNone() {
        assertThat(rinsed(ProductCategory.PEEL, Dose.of("glycolic_acid", 8)).isPeel())
                .isFalse();
        assertThat(rinsed(ProductCategory.PEEL, Dose.of("enzyme_exfoliant")).isPeel())
                .isFalse();
        assertThat(traits(Form.LEAVE_ON, ProductCategory.PEEL).isPeel()).isFalse();
    }

    @Test
    void prescribedAzelaicAcidIsAssumedToBeAMedicinesStrength() {
        Product bought =
                Product.of("p", "p", Form.LEAVE_ON, ProductCategory.TREATMENT, List.of(Dose.of("azelaic_acid")));
        Product medicine = ProductBuilder.of("p", "p", Form.LEAVE_ON, ProductCategory.TREATMENT, bought.doses())
                .prescription(true)
                .build();
        UseMeasures measures = WeekBuilder.BOOK.measures();
        assertThat(ProductTraits.of(bought, measures).percentOf("azelaic_acid")).isEqualTo(10);
        assertThat(ProductTraits.of(medicine, measures).percentOf("azelaic_acid"))
                .isEqualTo(15);
    }

    @Test
    void nothingIsCalledFineInPregnancyThatIsStoppedThen() {
        WeekBuilder cream = new WeekBuilder()
                .product(Product.of(
                        "p",
                        "p",
                        Form.LEAVE_ON,
                        ProductCategory.SERUM,
                        List.of(Dose.of("retinol", 0.2), Dose.of("niacinamide", 5))))
                .pregnant()
                .evening("p", 3);
        assertThat(cream.says("PREG-RET")).isEqualTo("stop 3");
        assertThat(cream.says("PREG-OK")).isEmpty();
    }

    @Test
    void twoAcneTreatmentsInOneGelAreTwo() {
        WeekBuilder gel = new WeekBuilder()
                .product(Product.of(
                        "gel",
                        "gel",
                        Form.LEAVE_ON,
                        ProductCategory.TREATMENT,
                        List.of(Dose.of("benzoyl_peroxide", 2.5), Dose.of("adapalene", 0.1))))
                .words("s", "sulfur")
                .evening("gel", 3);
        assertThat(gel.says("ACNE-STACK")).isEmpty();
        assertThat(gel.evening("s", 3).says("ACNE-STACK")).isEqualTo("tip 3");
    }
}
