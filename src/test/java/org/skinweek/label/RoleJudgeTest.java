package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an active does in a list, beyond its place. */
class RoleJudgeTest {
    private static ActiveRole role(String name, String list, String id) {
        return Labels.read(name, list).actives().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow()
                .role();
    }

    @Test
    void anExtractAtTheEndOfALongRowOfThemIsForShow() {
        String list = "Aqua, Glycerin, %sAloe Barbadensis Leaf Extract, Rosa Centifolia Flower Extract,"
                + " Calendula Officinalis Flower Extract, Lavandula Angustifolia Extract, Camellia Sinensis Leaf Extract,"
                + " Butylene Glycol, Betaine, Propanediol, Trehalose, Sorbitol, Squalane, Urea";
        String longer = list.formatted("Chamomilla Recutita Flower Extract, ");

        assertThat(role("", list.formatted(""), "green_tea")).isEqualTo(ActiveRole.ACTIVE);
        assertThat(role("", longer, "green_tea")).isEqualTo(ActiveRole.TRACE);
        assertThat(role("Green Tea Cream", longer, "green_tea")).isEqualTo(ActiveRole.ACTIVE);
    }

    @Test
    void aPromiseKeepsNothingInThatIsWashedOff() {
        String list = "Aqua, Cetyl Alcohol, Betaine, Glycerin, Phenoxyethanol, Retinyl Palmitate, Parfum";

        assertThat(role("Night cream with retinyl", list, "retinyl_ester")).isEqualTo(ActiveRole.ACTIVE);
        assertThat(role("Body wash with retinyl", list, "retinyl_ester")).isEqualTo(ActiveRole.TRACE);
    }

    @Test
    void ferulicAcidBesideAscorbicAcidKeepsIt() {
        String line =
                "Aqua, %sGlycerin, Propylene Glycol, Laureth-23, Phenoxyethanol, Sodium Hyaluronate, Ferulic Acid";

        assertThat(role("", line.formatted("Ascorbic Acid, "), "ferulic_acid")).isEqualTo(ActiveRole.ACTIVE);
        assertThat(role("", line.formatted(""), "ferulic_acid")).isEqualTo(ActiveRole.TRACE);
    }

    @Test
    void salicylicAcidBesideBenzylAlcoholPreserves() {
        String list = "Aqua, Glycerin, Cetearyl Alcohol, Benzyl Alcohol, Salicylic Acid, Sorbic Acid";

        assertThat(role("Rich Cream", list, "salicylic_acid")).isEqualTo(ActiveRole.TRACE);
        assertThat(role("BHA Cream", list, "salicylic_acid")).isEqualTo(ActiveRole.ACTIVE);
    }

    @Test
    void aStatedPercentageDecides() {
        assertThat(role("", "Aqua, Glycerin, Phenoxyethanol, Niacinamide 5%", "niacinamide"))
                .isEqualTo(ActiveRole.ACTIVE);
        assertThat(role("", "Aqua, Niacinamide 0.1%, Glycerin, Phenoxyethanol", "niacinamide"))
                .isEqualTo(ActiveRole.TRACE);
    }
}
