package org.skinweek.ui.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.ui.introduction.StagedProduct.Turn;
import org.skinweek.words.Words;

class IntroductionStagingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final IntroductionStaging staging = new IntroductionStaging(List.of(
            new StagedStart(
                    TODAY,
                    true,
                    List.of(
                            product("nia", "Niacinamide", ActiveFamily.NIACINAMIDE, 7, Turn.BESIDE),
                            product("gly", "Glycolic toner", ActiveFamily.ACID, 1, Turn.IN_TURN))),
            new StagedStart(
                    TODAY.plusWeeks(2),
                    false,
                    List.of(product("ret", "Retinol", ActiveFamily.RETINOID, 2, Turn.IN_TURN))),
            new StagedStart(
                    TODAY.plusWeeks(4),
                    false,
                    List.of(product("vc", "Vitamin C", ActiveFamily.VITAMIN_C, 3, Turn.IN_TURN)))));
    private final StagingTexts texts = new StagingTexts(new Words(Locale.UK));

    private static StagedProduct product(String id, String name, ActiveFamily family, int atFirst, Turn turn) {
        return new StagedProduct(id, name, family, "5%", atFirst, turn);
    }

    @Test
    void onlyWhatWaitsForEachOtherIsInTheOrder() {
        assertThat(staging.order()).containsExactly("gly", "ret", "vc");
    }

    @Test
    void aProductChangesPlacesWithItsNeighbour() {
        assertThat(staging.moved("ret", -1)).containsExactly("ret", "gly", "vc");
        assertThat(staging.moved("ret", 1)).containsExactly("gly", "vc", "ret");
    }

    @Test
    void theFirstCannotBeginEarlierNorTheLastLaterNorWhatIsNotInTurn() {
        assertThat(staging.canMove("gly", -1)).isFalse();
        assertThat(staging.canMove("vc", 1)).isFalse();
        assertThat(staging.canMove("nia", 1)).isFalse();
        assertThat(staging.moved("vc", 1)).isEqualTo(staging.order());
    }

    @Test
    void whatTakesThePlaceOfAnotherLeavesTheRestInOrder() {
        assertThat(staging.movedTo("vc", "gly")).containsExactly("vc", "gly", "ret");
        assertThat(staging.movedTo("gly", "vc")).containsExactly("ret", "vc", "gly");
        assertThat(staging.movedTo("gly", "nia")).isEqualTo(staging.order());
    }

    @Test
    void nothingWaitsWhereAllBeginsNow() {
        assertThat(staging.waits()).isTrue();
        assertThat(new IntroductionStaging(staging.starts().subList(0, 1)).waits())
                .isFalse();
        assertThat(IntroductionStaging.NONE.waits()).isFalse();
    }

    @Test
    void itIsSaidInOneLine() {
        assertThat(texts.line(staging))
                .isEqualTo("now: Niacinamide, Glycolic toner; from 14 December: Retinol; from 28 December: Vitamin C");
    }

    @Test
    void aProductSaysWhenAndHowOftenItBegins() {
        StagedStart later = staging.starts().get(1);
        StagedStart now = staging.starts().get(0);

        assertThat(texts.spoken(later, later.products().get(0)))
                .isEqualTo("Retinol 5%, From 14 December, twice a week at first");
        assertThat(texts.spoken(now, now.products().get(0))).isEqualTo("Niacinamide 5%, Now, every day");
        assertThat(texts.spoken(now, now.products().get(1))).isEqualTo("Glycolic toner 5%, Now, once a week at first");
    }
}
