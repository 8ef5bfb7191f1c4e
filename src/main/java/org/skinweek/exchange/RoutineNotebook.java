package org.skinweek.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.exchange.RoutineFile.LoggedSession;
import org.skinweek.exchange.RoutineFile.LoggedSymptom;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.notebook.UserSettings;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;

/**
 * A notebook that holds what a routine file says, in real dates: what is logged is its diary, and the plan begins so far
 * before the week that every window that the rules look back over is filled.
 */
public final class RoutineNotebook {
    private RoutineNotebook() {}

    /**
     * The notebook of a file that says when its week begins.
     *
     * @throws IllegalArgumentException when it does not
     */
    public static Notebook of(RoutineFile file) {
        @Nullable LocalDate monday = file.weekStart();
        if (monday == null) {
            throw new IllegalArgumentException("the file does not say when its week begins");
        }
        LocalDate first = monday.minusDays(TimelineBuilder.DAYS_BEFORE);
        List<Change> changes = new ArrayList<>();
        file.products().forEach(item -> changes.add(new Change.OfProduct(null, item.product())));
        addDiary(file, monday, changes);
        Notebook logged = Notebook.EMPTY.after(changes);
        return new Notebook(
                logged.products(),
                plan(file, first, monday),
                logged.diary(),
                file.profile(),
                UserSettings.DEFAULT.withPlanBegan(first),
                RuleAdjustments.NONE,
                begun(file.schedule(), first));
    }

    /** A week that repeats comes before the week of the file and after it, any other only then. */
    private static PlanBook plan(RoutineFile file, LocalDate first, LocalDate monday) {
        Map<LocalDate, WeekPlan> weeks = new LinkedHashMap<>();
        weeks.put(file.repeats() ? first : monday, file.week());
        if (!file.repeats()) {
            weeks.put(monday.plusDays(Timeline.DAYS), WeekPlan.EMPTY);
        }
        return new PlanBook(new TreeMap<>(weeks));
    }

    private static void addDiary(RoutineFile file, LocalDate monday, List<Change> changes) {
        for (LoggedSession session : file.history()) {
            LocalDate day = monday.plusDays(session.day());
            for (String product : session.products()) {
                changes.add(new Change.OfEntry(
                        null,
                        new DiaryEntry(
                                id("%s %s %s".formatted(day, session.session(), product)),
                                day,
                                session.session(),
                                product,
                                null,
                                "",
                                Instant.EPOCH,
                                ZoneOffset.UTC)));
            }
        }
        int order = 0;
        for (LoggedSymptom symptom : file.symptoms()) {
            changes.add(new Change.OfSkinNote(
                    null,
                    new SkinNote(
                            id("note %s".formatted(order)),
                            monday.plusDays(symptom.day()),
                            symptom.level(),
                            symptom.what() == null ? "" : symptom.what(),
                            Instant.EPOCH.plusSeconds(order++),
                            ZoneOffset.UTC)));
        }
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    /** Lines of weekdays that hold on whatever day is looked at begin with the first that is. */
    private static DateSchedule begun(DateSchedule schedule, LocalDate first) {
        DateSchedule begun = schedule;
        for (Map.Entry<String, List<RhythmLine>> lines : schedule.rhythms().entrySet()) {
            begun = begun.withLines(
                    lines.getKey(),
                    lines.getValue().stream().map(line -> begun(line, first)).toList());
        }
        return begun;
    }

    private static RhythmLine begun(RhythmLine line, LocalDate first) {
        boolean always = line.from() == null && line.rhythm() instanceof UseRhythm.OnWeekdays;
        @Nullable LocalDate until = line.until();
        return always && (until == null || !until.isBefore(first))
                ? new RhythmLine(line.session(), line.rhythm(), first, until)
                : line;
    }
}
