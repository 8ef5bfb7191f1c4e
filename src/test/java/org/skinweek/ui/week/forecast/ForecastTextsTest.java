package org.skinweek.ui.week.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.words.Words;

/** What the tiles say, of a notebook whose next weeks have something of everything. */
class ForecastTextsTest {
    private static final LocalDate MONDAY = Samples.MONDAY;

    private final ForecastViewModel model =
            Desktops.of(Samples.named("ahead"), Runnable::run).pages().forecast();
    private final ForecastTexts texts = new ForecastTexts(new Words(Locale.UK), model::name);

    private final SpokenWeek spoken = new SpokenWeek(texts);

    ForecastTextsTest() {
        model.setSeen(true);
    }

    private WeekAhead week(int later) {
        return model.weeksProperty().get().get(later);
    }

    @Test
    void datesAreShortAndNameTheMonthsThatTheyNeed() {
        assertThat(texts.range(week(0))).isEqualTo("23 – 29 Nov");
        assertThat(texts.range(week(1))).isEqualTo("30 Nov – 6 Dec");
    }

    @Test
    void saysHowTheSkinIsSparedAndWhatTheRulesHaveAgainstIt() {
        assertThat(spoken.of(week(0), true))
                .startsWith("23 – 29 Nov (on the board): Planned: 2 strong evenings, 5 rest nights.")
                .contains("A pause after the reaction: only care.")
                .contains("Stop: Skin irritated");
        assertThat(spoken.of(week(3), false)).contains("half as often");
    }

    @Test
    void saysWhatStepsUpAndWhichPackEnds() {
        assertThat(spoken.of(week(7), false))
                .contains("Offered: Retinol from 2 to 3 a week, as your skin gets used to it.");
        assertThat(spoken.of(week(2), false))
                .contains("Offered: The opened pack of Vitamin C serum keeps until 10 Dec.");
        assertThat(spoken.of(week(3), false)).contains("The opened pack of Vitamin C serum kept until 10 Dec.");
    }

    @Test
    void offersInOneShortSentence() {
        assertThat(texts.offer(week(7))).isEqualTo("from 11 Jan Retinol may go to 3 a week.");
        assertThat(texts.offer(week(0))).isEqualTo("less of what irritates after the reaction.");
    }

    @Test
    void aTileSaysInAFewWordsWhatIsSpecial() {
        assertThat(texts.phrase(week(0), null)).isEqualTo("Offered: a pause");
        assertThat(texts.phrase(week(3), week(2))).isEqualTo("Offered: the way back");
        assertThat(texts.phrase(week(7), week(6))).isEqualTo("Offered: Retinol 3 times");
        assertThat(week(7).isOffered()).isTrue();
        assertThat(texts.phrase(WeekAhead.unknown(MONDAY), null)).isEqualTo("looking ahead…");
    }

    @Test
    void whatIsToMendIsSaidOnceAndNotInEveryWeek() {
        ForecastViewModel same =
                Desktops.of(Samples.week(false), Runnable::run).pages().forecast();
        same.setSeen(true);
        List<WeekAhead> weeks = same.weeksProperty().get();

        assertThat(texts.phrase(weeks.get(0), null)).isEqualTo("Something to mend");
        assertThat(texts.phrase(weeks.get(1), weeks.get(0))).isEqualTo("Offered: ret twice");
        assertThat(texts.phrase(weeks.get(2), weeks.get(1))).isEqualTo("Offered: as before");
    }

    @Test
    void saysThatItIsLookingWhileItKnowsNothing() {
        assertThat(spoken.of(WeekAhead.unknown(MONDAY), false)).isEqualTo("23 – 29 Nov: looking ahead…");
    }
}
