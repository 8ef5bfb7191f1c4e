package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.label.ActiveRole;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelCertainty;
import org.skinweek.label.LabelRemark;
import org.skinweek.label.RoleReason;
import org.skinweek.label.StrengthRange;

class LabelWordsTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final LabelWords WORDS = new LabelWords(new Words(Locale.UK), CATALOG);

    private static FoundActive glycolic(int position, int of, RoleReason reason, @Nullable StrengthRange strength) {
        return new FoundActive(
                "glycolic_acid",
                "Glycolic Acid",
                1,
                position,
                of,
                ActiveRole.ACTIVE,
                strength,
                reason,
                "Carbomer",
                LabelCertainty.HIGH);
    }

    @Test
    void saysPlaceReasonRoleAndStrengthInOneLine() {
        assertThat(WORDS.line(glycolic(3, 31, RoleReason.BEFORE_LINE, StrengthRange.likely(2, 10))))
                .isEqualTo("Glycolic acid, third of 31, before the 1 % line (Carbomer): active, likely 2 to 10 %");
        assertThat(WORDS.line(glycolic(14, 31, RoleReason.STATED_IN_LIST, StrengthRange.stated(0.5))))
                .isEqualTo("Glycolic acid, number 14 of 31, 0.5 % by the list: active");
        assertThat(WORDS.line(glycolic(0, 0, RoleReason.NAME_ONLY, null)))
                .isEqualTo("Glycolic acid, only the name says so: active");
        assertThat(WORDS.line(glycolic(1, 1, RoleReason.EARLY, null)))
                .isEqualTo(
                        "Glycolic acid, the only ingredient, likely above 1 %, though nothing in the list marks the line: active");
    }

    @Test
    void saysRangesThatAreNone() {
        assertThat(WORDS.strength(StrengthRange.likely(0, 1))).isEqualTo("below 1 %");
        assertThat(WORDS.strength(StrengthRange.likely(1, 1))).isEqualTo("1 %");
        assertThat(WORDS.strength(StrengthRange.likely(0.005, 0.01))).isEqualTo("likely 0.005 to 0.01 %");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaid(RoleReason reason) {
        assertThat(WORDS.why(glycolic(2, 9, reason, StrengthRange.stated(2))))
                .isNotBlank()
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void everyRemarkIsSaid(LabelRemark.Kind kind) {
        assertThat(WORDS.remark(new LabelRemark(kind, "retinol")))
                .endsWith(kind.name().startsWith("LOOKS") ? "?" : ".");
    }
}
