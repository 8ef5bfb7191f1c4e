package org.skinweek.words;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;
import org.skinweek.schedule.UseRhythm;

/** Says how often rhythms are, such as "every 3 days in the evening". */
public final class RhythmWords {
    private final Words words;

    /** Speaks in these words. */
    public RhythmWords(Words words) {
        this.words = words;
    }

    /** What the lines of a product say together, those that are over left out by whoever asks. */
    public String of(List<RhythmLine> lines, DateSchedule schedule) {
        List<UseRhythm> rhythms =
                lines.stream().map(RhythmLine::rhythm).distinct().toList();
        List<String> sessions =
                lines.stream().map(line -> Words.key(line.session())).distinct().toList();
        if (rhythms.size() == 1 && sessions.size() == 2) {
            return words.text("rhythm.both", rhythm(rhythms.get(0), schedule));
        }
        return words.list(lines.stream()
                .map(line -> words.text("rhythm.in." + Words.key(line.session()), rhythm(line.rhythm(), schedule)))
                .distinct()
                .toList());
    }

    private String rhythm(UseRhythm rhythm, DateSchedule schedule) {
        if (rhythm instanceof UseRhythm.EveryDays every) {
            return words.text("rhythm.every", every.days());
        }
        if (rhythm instanceof UseRhythm.TimesAWeek times) {
            return words.text("rhythm.times", times.times());
        }
        if (rhythm instanceof UseRhythm.OnWeekdays weekdays) {
            return weekdays.equals(UseRhythm.OnWeekdays.DAILY)
                    ? words.text("rhythm.daily")
                    : words.text("rhythm.weekdays", words.list(names(weekdays)));
        }
        if (rhythm instanceof UseRhythm.CycleNights nights) {
            String names = words.list(nights.nights().stream()
                    .map(name -> words.text("rhythm.night", words.isolated(name)))
                    .toList());
            return Optional.ofNullable(schedule.cycles().get(nights.cycle()))
                    .map(SkinCycle::name)
                    .map(cycle -> words.text("rhythm.nights.of", names, words.isolated(cycle)))
                    .orElse(names);
        }
        return words.text("rhythm.needed");
    }

    private List<String> names(UseRhythm.OnWeekdays weekdays) {
        return Stream.of(DayOfWeek.values())
                .filter(weekdays.days()::contains)
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()))
                .toList();
    }
}
