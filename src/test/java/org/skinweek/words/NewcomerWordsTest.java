package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From which day the newest of two products that are new at once could begin. */
class NewcomerWordsTest {
    private static final NewcomerWords WORDS = new NewcomerWords(new Words(Locale.UK));

    private static FlaggedWeek shelf(int tonerWeeks) {
        return new FlaggedWeek()
                .leaveOn("Toner", "glycolic_acid", 7, tonerWeeks)
                .leaveOn("Retinol", "retinol", 0.2, 0);
    }

    private static Optional<String> said(FlaggedWeek week) {
        return WORDS.text(week.flag("ONE-NEW"), week.timeline());
    }

    @Test
    void theNewestWaitsTwoWeeksFromTheFirstDayOfTheOther() {
        assertThat(said(shelf(0).evening("Toner", 1).evening("Retinol", 4)))
                .contains("Retinol could begin on Tuesday in 2 weeks, two weeks after Toner.");
        assertThat(said(shelf(0).evening("Retinol", 1).evening("Toner", 4)))
                .contains("Toner could begin on Tuesday in 2 weeks, two weeks after Retinol.");
    }

    @Test
    void theDayComesNearerWithTheWeeksThatTheOtherIsUsed() {
        assertThat(said(shelf(1).evening("Toner", 1).evening("Retinol", 4)))
                .contains("Retinol could begin on Monday next week, two weeks after Toner.");
    }

    @Test
    void aUseOfTheWeekBeforeIsTheBeginningOfWhatIsNew() {
        assertThat(said(shelf(0).evening("Toner", -3, 1).evening("Retinol", 4)))
                .contains("Retinol could begin on Friday next week, two weeks after Toner.");
    }

    @Test
    void ofThreeOnlyTheNewestIsNamedAndTheOneBeforeIt() {
        FlaggedWeek three = shelf(0).leaveOn("Gel", "adapalene", 0.1, 0)
                .evening("Toner", 0)
                .evening("Retinol", 2)
                .evening("Gel", 5);

        assertThat(said(three)).contains("Gel could begin on Wednesday in 2 weeks, two weeks after Retinol.");
    }

    @Test
    void aRuleThatIsNotAboutWhatIsNewSaysNothingOfABeginning() {
        FlaggedWeek crowded = shelf(26)
                .leaveOn("Gel", "azelaic_acid", 15)
                .leaveOn("Peroxide", "benzoyl_peroxide", 5)
                .evening("Toner", 0)
                .evening("Gel", 0)
                .evening("Peroxide", 0);

        assertThat(WORDS.text(crowded.flag("LOAD-SESSION"), crowded.timeline())).isEmpty();
    }
}
