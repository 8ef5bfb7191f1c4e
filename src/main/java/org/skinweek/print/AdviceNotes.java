package org.skinweek.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.rules.RecoveryState;
import org.skinweek.schedule.DaysAway;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What the rules ask after a reaction, in the words of the diary: in the week that is printed, and should one come. */
final class AdviceNotes {
    private final PageSource source;
    private final Words words;
    private final SheetSessions sessions;
    private final DateWords dates;

    AdviceNotes(PageSource source, SheetSessions sessions) {
        this.source = source;
        this.words = source.words();
        this.sessions = sessions;
        this.dates = new DateWords(words);
    }

    /** What holds on some days: pauses, ways back, days away. */
    List<WeekSheet.Note> notices(List<LocalDate> days) {
        List<WeekSheet.Note> notices = new ArrayList<>();
        Set<RecoveryState.Phase> told = EnumSet.noneOf(RecoveryState.Phase.class);
        for (LocalDate day : days) {
            RecoveryState state = sessions.recovery(day);
            if (!day.isBefore(source.today()) && told.add(state.phase())) {
                notice(state, notices);
            }
        }
        source.notebook().schedule().away().stream()
                .filter(stay -> days.stream().anyMatch(stay::has))
                .map(this::away)
                .forEach(notices::add);
        return notices;
    }

    private void notice(RecoveryState state, List<WeekSheet.Note> notices) {
        @Nullable LocalDate last = state.until();
        String until = last == null ? "" : dates.full(last);
        switch (state.phase()) {
            case STOPPED -> notices.add(note("diary.emergency.title", words.text("diary.emergency.text")));
            case SEE_DOCTOR ->
                notices.add(note(
                        "diary.doctor.title",
                        words.text("diary.doctor.text", until),
                        words.text("diary.doctor.emergency")));
            case PAUSE -> notices.add(note("diary.pause.title", words.text("diary.pause.text", until)));
            case WAY_BACK -> notices.add(note("today.way_back.title", words.text("today.way_back.begun")));
            default -> {
                // the plan goes on
            }
        }
    }

    private WeekSheet.Note note(String title, String... lines) {
        return new WeekSheet.Note(words.text(title), List.of(lines));
    }

    private WeekSheet.Note away(DaysAway stay) {
        return note(
                "today.away.title",
                words.textOf("print.week.away.", stay.keep(), dates.brief(stay.from()), dates.brief(stay.to())));
    }

    /** What to do when it stings: the rules are asked what they would say of a moderate reaction. */
    WeekSheet.Note stings(LocalDate day) {
        SkinNote note = new SkinNote(new UUID(0, 0), day, SymptomLevel.MODERATE, "", Instant.EPOCH, ZoneOffset.UTC);
        @Nullable
        LocalDate until = source.checker()
                .course(List.of(), source.notebook().profile(), Diary.of(List.of(), List.of(note)))
                .on(day)
                .until();
        return note(
                "print.week.stings",
                until == null
                        ? words.text("print.week.stings.rest")
                        : words.text("print.week.stings.days", ChronoUnit.DAYS.between(day, until)),
                words.text("print.week.stings.doctor", words.text("diary.feeling.severe.text")),
                words.text("diary.doctor.emergency"));
    }
}
