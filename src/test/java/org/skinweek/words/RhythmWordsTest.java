package org.skinweek.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.catalog.Session.EVENING;
import static org.skinweek.catalog.Session.MORNING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

class RhythmWordsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final DateSchedule SCHEDULE = DateSchedule.EMPTY.withCycle(
            "skin", new SkinCycle("skin", "Skin cycling", FIRST, List.of("exfoliate", "retinoid", "rest", "rest")));

    private static String said(RhythmLine... lines) {
        return new RhythmWords(new Words(Locale.UK)).of(List.of(lines), SCHEDULE);
    }

    private static RhythmLine line(Session session, UseRhythm rhythm) {
        return new RhythmLine(session, rhythm, FIRST, null);
    }

    @Test
    void eachRhythmIsSaidAsPeopleSayIt() {
        assertThat(said(line(EVENING, new UseRhythm.EveryDays(2)))).isEqualTo("every other day, in the evening");
        assertThat(said(line(MORNING, new UseRhythm.EveryDays(5)))).isEqualTo("every 5 days, in the morning");
        assertThat(said(line(EVENING, new UseRhythm.TimesAWeek(2)))).isEqualTo("twice a week, in the evening");
        assertThat(said(line(MORNING, new UseRhythm.OnWeekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))))
                .isEqualTo("on Mon and Fri, in the morning");
        assertThat(said(line(EVENING, new UseRhythm.CycleNights("skin", Set.of("retinoid")))))
                .isEqualTo("on “retinoid” nights of Skin cycling, in the evening");
        assertThat(said(line(EVENING, new UseRhythm.AsNeeded()))).isEqualTo("only when needed, in the evening");
    }

    @Test
    void twiceADayIsSaidOnce() {
        assertThat(said(line(MORNING, UseRhythm.OnWeekdays.DAILY), line(EVENING, UseRhythm.OnWeekdays.DAILY)))
                .isEqualTo("every day, morning and evening");
    }
}
