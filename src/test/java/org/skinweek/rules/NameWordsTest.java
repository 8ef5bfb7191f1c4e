package org.skinweek.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.routine.Product;

/** What a product is named as: whole words in any order and case. */
class NameWordsTest {
    private final NameWords names =
            new NameWords(List.of(Set.of("microsphere"), Set.of("optimised", "gel"), Set.of("fixed", "combination")));

    @ParameterizedTest
    @CsvSource({
        "Tretinoin gel microsphere, true",
        "TRETINOIN GEL MICROSPHERE 0.04%, true",
        "Optimised tretinoin gel (0.05 %), true",
        "Gel: optimised, true",
        "Fixed-combination gel, true",
        "Tretinoin gel, false",
        "Optimised cream, false",
        "Microspheres, false",
        "Nonfixed combination, false",
        "0.05 %, false",
    })
    void wholeWordsInAnyOrderAndCase(String name, boolean named) {
        assertThat(names.areIn(name)).isEqualTo(named);
    }

    @Test
    void onlyTheNameOfTheTretinoinCounts() {
        assertThat(pair("Microsphere peroxide", "Tretinoin").says("NSS-BPO-TRET"))
                .isEqualTo("caution 3");
        assertThat(pair("Peroxide", "Tretinoin microspheres").says("NSS-BPO-TRET"))
                .isEmpty();
        assertThat(pair("Peroxide", "Tretinoin optimized gel").says("NSS-BPO-TRET"))
                .isEmpty();
    }

    private static WeekBuilder pair(String peroxide, String tretinoin) {
        return new WeekBuilder()
                .product(named(ProductOf.words("b", "benzoyl_peroxide").product(), peroxide))
                .product(named(ProductOf.words("t", "tretinoin").product(), tretinoin))
                .evening("b", 3)
                .evening("t", 3);
    }

    private static Product named(Product product, String name) {
        return Product.of(product.id(), name, product.form(), product.category(), product.doses());
    }
}
