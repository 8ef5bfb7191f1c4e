package org.skinweek.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.exchange.RoutineFile.Item;
import org.skinweek.exchange.RoutineFile.LoggedSession;
import org.skinweek.exchange.RoutineFile.LoggedSymptom;
import org.skinweek.notebook.CurrentRoutine;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TimelineBuilder;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.ProductPacks;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.UseRhythm;

/**
 * A routine file of what a notebook plans, to be given to others. Only the routine is in it, unless its owner says
 * otherwise: no skin, no diary, and never when the owner is away from home.
 */
public final class SharedRoutine {
    private SharedRoutine() {}

    /**
     * What is in the file beside the routine.
     *
     * @param skin true for what the user said about the skin, and what happens to it on a date
     * @param past true for what was used, and how the skin was, as far back as the rules look; never what the user wrote
     */
    public record Extent(boolean skin, boolean past) {}

    /** The routine that is followed on a day, in the week that begins with the Monday on or before it. */
    public static RoutineFile of(Notebook notebook, LocalDate today, Extent extent) {
        CurrentRoutine routine = CurrentRoutine.of(notebook, today);
        LocalDate monday = routine.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Set<String> ids = routine.products().stream().map(Product::id).collect(Collectors.toSet());
        Timeline timeline = TimelineBuilder.of(notebook, monday, today);
        List<Item> items = new ArrayList<>();
        for (Product product : routine.products()) {
            int index = List.copyOf(notebook.products().keySet()).indexOf(product.id());
            items.add(item(product, timeline.weeksUsed().get(index), monday));
        }
        return new RoutineFile(
                monday,
                extent.skin() ? notebook.profile() : SkinProfile.DEFAULT,
                items,
                routine.week(),
                true,
                List.of(),
                extent.past() ? used(notebook, monday, ids) : List.of(),
                extent.past() ? felt(notebook, monday) : List.of(),
                schedule(routine, notebook.schedule(), extent));
    }

    /**
     * Of the packs at home a routine says only how long they keep once opened; how used the skin is to a product is part
     * of it, too: rules ask that.
     */
    private static Item item(Product product, int weeks, LocalDate monday) {
        @Nullable
        Integer months = product.packs()
                .inUse()
                .map(ProductPack::periodAfterOpeningMonths)
                .orElse(null);
        boolean forLong = product.firstUsed() == null && weeks == Timeline.ASSUMED_WEEKS_USED;
        return new Item(
                ProductBuilder.from(product)
                        .packs(ProductPacks.NONE)
                        .opened(null, months)
                        .starts(null)
                        .firstUsed(forLong ? null : monday.minusWeeks(weeks))
                        .build(),
                product.category().word(),
                forLong ? null : weeks);
    }

    private static DateSchedule schedule(CurrentRoutine routine, DateSchedule all, Extent extent) {
        DateSchedule shared = DateSchedule.EMPTY;
        for (Product product : routine.products()) {
            List<RhythmLine> lines = routine.lines(product);
            shared = shared.withLines(product.id(), lines);
            for (RhythmLine line : lines) {
                shared = withCycle(shared, line, all);
            }
        }
        if (extent.skin()) {
            for (SkinEvent event : all.events()) {
                shared = shared.withEvent(null, event);
            }
        }
        return shared;
    }

    private static DateSchedule withCycle(DateSchedule shared, RhythmLine line, DateSchedule all) {
        if (line.rhythm() instanceof UseRhythm.CycleNights nights) {
            return shared.withCycle(nights.cycle(), all.cycles().get(nights.cycle()));
        }
        return shared;
    }

    private static List<LoggedSession> used(Notebook notebook, LocalDate monday, Collection<String> ids) {
        List<LoggedSession> sessions = new ArrayList<>();
        for (int day = -TimelineBuilder.DAYS_BEFORE; day < 0; day++) {
            DiaryDay logged = notebook.diary().day(monday.plusDays(day));
            for (Session session : Session.values()) {
                List<String> products = logged.uses().stream()
                        .filter(entry -> entry.session() == session)
                        .map(DiaryEntry::product)
                        .filter(ids::contains)
                        .distinct()
                        .toList();
                if (!products.isEmpty()) {
                    sessions.add(new LoggedSession(day, session, products));
                }
            }
        }
        return sessions;
    }

    private static List<LoggedSymptom> felt(Notebook notebook, LocalDate monday) {
        List<LoggedSymptom> symptoms = new ArrayList<>();
        LocalDate last = monday.plusDays(Timeline.DAYS);
        for (LocalDate date = monday.minusDays(TimelineBuilder.DAYS_BEFORE);
                date.isBefore(last);
                date = date.plusDays(1)) {
            for (SkinNote note : notebook.diary().day(date).notes()) {
                if (note.level() != null) {
                    symptoms.add(new LoggedSymptom((int) ChronoUnit.DAYS.between(monday, date), note.level(), null));
                }
            }
        }
        return symptoms;
    }
}
