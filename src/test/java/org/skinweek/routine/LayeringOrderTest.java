package org.skinweek.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.skinweek.testing.SmallCatalog;

class LayeringOrderTest {
    private final LayeringOrder order = new LayeringOrder(SmallCatalog.create());

    @Test
    void washesFirstThenThinToThickAndSunscreenLast() {
        List<Product> inOrder = List.of(
                product("Cleanser", Form.RINSE_OFF, ProductCategory.CLEANSER, "cleanser", "salicylic_acid"),
                product("Clay scrub", Form.RINSE_OFF, ProductCategory.SCRUB, "clay_scrub"),
                product("Peel", Form.RINSE_OFF, ProductCategory.PEEL, "aha_peel"),
                product("Glycolic toner", Form.LEAVE_ON, ProductCategory.TONER, "glycolic_acid"),
                product("Niacinamide", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide"),
                product("Retinol", Form.LEAVE_ON, ProductCategory.SERUM, "retinol"),
                product("Cream", Form.LEAVE_ON, ProductCategory.MOISTURISER, "moisturiser", "niacinamide"),
                product("Rosehip oil", Form.LEAVE_ON, ProductCategory.OIL),
                product("Sunscreen", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf"));
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<Product> mixed = new ArrayList<>(inOrder);
            Collections.shuffle(mixed, random);

            assertThat(order.sorted(mixed)).isEqualTo(inOrder);
        }
    }

    @Test
    void theThickestTreatmentDecidesAndHelpersDoNot() {
        assertThat(order.layer(product("A", Form.LEAVE_ON, ProductCategory.SERUM, "niacinamide", "retinol")))
                .isEqualTo(5);
        assertThat(order.layer(product("B", Form.LEAVE_ON, ProductCategory.SERUM, "glycolic_acid", "ceramides")))
                .isEqualTo(3);
        assertThat(order.layer(product("C", Form.LEAVE_ON, ProductCategory.SERUM, "ceramides")))
                .isEqualTo(5);
    }

    @Test
    void whatIsRinsedOffComesBeforeWhatStays() {
        assertThat(order.layer(product("Wash", Form.RINSE_OFF, ProductCategory.OTHER, "benzoyl_peroxide")))
                .isEqualTo(2);
        assertThat(order.layer(product("Sleeping mask", Form.LEAVE_ON, ProductCategory.MASK)))
                .isEqualTo(8);
    }

    @Test
    void anUnknownProductGoesBetweenTreatmentsAndMoisturiser() {
        assertThat(order.layer(product("Something", Form.LEAVE_ON, ProductCategory.OTHER)))
                .isEqualTo(6);
    }

    @Test
    void productsOfOneLayerGoByNameWhateverTheirCase() {
        Product first = product("acid pads", Form.LEAVE_ON, ProductCategory.TONER, "glycolic_acid");
        Product second = product("Vitamin C", Form.LEAVE_ON, ProductCategory.SERUM, "l_ascorbic_acid");

        assertThat(order.sorted(List.of(second, first))).containsExactly(first, second);
    }

    @Test
    void onlyARetinoidAsksForDrySkinAndOnlySunscreenForTimeBeforeGoingOut() {
        assertThat(order.minutesBefore(product("R", Form.LEAVE_ON, ProductCategory.SERUM, "retinol", "niacinamide")))
                .isEqualTo(20);
        assertThat(order.minutesBefore(product("G", Form.LEAVE_ON, ProductCategory.TONER, "glycolic_acid")))
                .isZero();
        assertThat(order.minutesAfter(product("S", Form.LEAVE_ON, ProductCategory.SUNSCREEN, "spf")))
                .isEqualTo(15);
        assertThat(order.minutesBefore(product("W", Form.RINSE_OFF, ProductCategory.CLEANSER, "retinol")))
                .isZero();
    }

    private static Product product(String name, Form form, ProductCategory category, String... actives) {
        List<Dose> doses = Arrays.stream(actives).map(Dose::of).toList();
        return Product.of(name.toLowerCase(java.util.Locale.ROOT), name, form, category, doses);
    }
}
