package org.skinweek.ui.week.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.planner.CostTerm;
import org.skinweek.words.Words;

/** Whatever makes one week better than another is told under "What was weighed". */
class WeighedTextsTest {
    @ParameterizedTest
    @EnumSource(CostTerm.class)
    void everythingThatIsWeighedHasItsWords(CostTerm term) {
        assertThat(new Words(Locale.UK).textOf("planning.weighed.", term, 0)).isNotBlank();
    }
}
