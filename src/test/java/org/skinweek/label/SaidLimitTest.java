package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list may say itself from where on there is little of each. */
class SaidLimitTest {
    private static ActiveRole niacinamide(String words) {
        return Labels.read("Aqua, Glycerin, Betaine, %sNiacinamide, Allantoin, Panthenol".formatted(words))
                .actives()
                .stream()
                .filter(active -> active.id().equals("niacinamide"))
                .findFirst()
                .orElseThrow()
                .role();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contains less than 1% of: ",
                "Contains 2% or less of each: ",
                "and ≤1 % of: ",
                "Moins de 1 % de : ",
                "Weniger als 1 % von: ",
                "1 percent or less of "
            })
    void whatFollowsIsATrace(String words) {
        assertThat(niacinamide(words)).isEqualTo(ActiveRole.TRACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "less than 5% of: ", "Propanediol (less than 1%), ", "Contains at least 1% of: "})
    void anAmountThatMattersOrThatIsOfAnotherLimitsNothing(String words) {
        assertThat(niacinamide(words)).isEqualTo(ActiveRole.ACTIVE);
    }
}
