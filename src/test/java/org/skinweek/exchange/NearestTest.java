package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void asksForTheWordWithTheFewestChanges() {
        assertThat(Nearest.question("mno", List.of("sun", "mon"))).isEqualTo(": did you mean \"mon\"?");
        assertThat(Nearest.question("mno", List.of())).isEmpty();
    }

    @Test
    void isNearOnlyWithinALetterInFourOrAtTheBeginning() {
        List<String> names = List.of("retinol", "niacinamide");
        assertThat(Nearest.near("retinal", names)).contains("retinol");
        assertThat(Nearest.near("niacin", names)).contains("niacinamide");
        assertThat(Nearest.near("rational", names)).isEmpty();
        assertThat(Nearest.near("nia", names)).isEmpty();
    }

    @Test
    void cutsALongCandidate() {
        assertThat(Nearest.question("p1", List.of("p" + "x".repeat(5_000)))).hasSizeLessThan(90);
    }
}
