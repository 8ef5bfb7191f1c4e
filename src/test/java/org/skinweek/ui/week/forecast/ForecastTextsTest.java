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

    ForecastTextsTest() {
        model.refresh();
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
        assertThat(texts.sentence(week(0), true))
                .startsWith("23 – 29 Nov (on the board): 1 strong evening, 6 rest nights.")
                .contains("A pause after the reaction: only care.")
                .contains("Stop: Skin irritated");
        assertThat(texts.sentence(week(3), false)).contains("half as often");
    }

    @Test
    void saysWhatStepsUpAndWhichPackEnds() {
        assertThat(texts.sentence(week(7), false))
                .contains("Retinol: from 2 to 3 a week, as your skin gets used to it.");
        assertThat(texts.sentence(week(2), false)).contains("Vitamin C serum: the opened pack keeps until 10 Dec.");
        assertThat(texts.sentence(week(3), false)).contains("Vitamin C serum: the opened pack kept until 10 Dec.");
    }

    @Test
    void offersInOneShortSentence() {
        assertThat(texts.offer(week(7))).isEqualTo("From 11 Jan Retinol may go to 3 a week.");
        assertThat(texts.offer(week(2))).isEqualTo("Vitamin C serum keeps until 10 Dec.");
    }

    @Test
    void aTileSaysInAFewWordsWhatIsSpecial() {
        assertThat(texts.phrase(week(0), null)).contains("Pause: only care");
        assertThat(texts.phrase(week(3), week(2))).contains("The way back");
        assertThat(texts.phrase(week(7), week(6))).contains("Offer: Retinol 3 times");
        assertThat(ForecastTexts.isOffer(week(7))).isTrue();
        assertThat(ForecastTexts.isOffer(week(3))).isFalse();
        assertThat(texts.phrase(WeekAhead.unknown(MONDAY), null)).contains("looking ahead…");
    }

    @Test
    void whatIsToMendIsSaidOnceAndNotInEveryWeek() {
        ForecastViewModel same =
                Desktops.of(Samples.week(false), Runnable::run).pages().forecast();
        same.refresh();
        List<WeekAhead> weeks = same.weeksProperty().get();

        assertThat(texts.phrase(weeks.get(0), null)).contains("Something to mend");
        assertThat(texts.phrase(weeks.get(1), weeks.get(0))).isEmpty();
    }

    @Test
    void saysThatItIsLookingWhileItKnowsNothing() {
        assertThat(texts.sentence(WeekAhead.unknown(MONDAY), false)).isEqualTo("23 – 29 Nov: looking ahead…");
    }
}
