package org.skinweek.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What names promise, and with which percentage. */
class NameClaimsTest {
    private static final NameClaims.Reader CLAIMS = new NameClaims.Reader(Labels.BOOK);

    private static Map<String, @Nullable Double> claims(String name) {
        Map<String, @Nullable Double> claims = new LinkedHashMap<>();
        CLAIMS.read(name).all().forEach(claim -> claims.put(claim.words(), claim.percent()));
        return claims;
    }

    @Test
    void aPercentageBelongsToTheNameItStandsBeside() {
        assertThat(claims("Niacinamide 10% + Zinc 1%"))
                .containsEntry("niacinamide", 10.0)
                .containsEntry("zinc", 1.0);
        assertThat(claims("0,5 % Retinol in Squalane")).containsEntry("retinol", 0.5);
        assertThat(claims("Azelaic Acid Suspension 10%")).containsEntry("azelaic", 10.0);
        assertThat(claims("Mandelic Acid 10% + HA"))
                .containsEntry("mandelic acid", 10.0)
                .containsEntry("ha", null);
    }

    @Test
    void betweenTwoNamesItBelongsToTheOneThatItSuits() {
        assertThat(claims("C E Ferulic 15% Vitamin C"))
                .containsEntry("vitamin c", 15.0)
                .containsEntry("ferulic", null);
        assertThat(claims("C E Ferulic Serum 15%")).containsEntry("c e", 15.0).containsEntry("ferulic", null);
        assertThat(claims("Ferulic Serum 3%")).containsEntry("ferulic", 3.0);
    }

    @Test
    void aBrandNamedAfterASaltKeepsItsPromiseWithTheAcid() {
        LabelFinding finding = Labels.READER.read(LabelText.of("Water, Lactic Acid, Glycerin, Propylene Glycol,"
                        + " Ammonium Hydroxide, Cetyl Alcohol, Magnesium Aluminum Silicate, Methylparaben")
                .named("AmLactin Lotion 12% Lactic Acid"));

        assertThat(finding.remarks()).isEmpty();
    }

    @Test
    void whatIsDeniedIsNotPromised() {
        assertThat(claims("Retinol-free night cream")).doesNotContainKey("retinol");
        assertThat(claims("Phyto-Retinol Serum")).doesNotContainKey("retinol").containsKey("phyto retinol");
        assertThat(claims("Plain cream")).isEmpty();
        assertThat(CLAIMS.read(null).all()).isEmpty();
    }
}
