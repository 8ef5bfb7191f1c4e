package org.skinweek.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleAdjustments;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;

/**
 * The JSON of an archive, format {@code skinweek-archive/1}; {@code docs/archive-format.md} explains its keys. What is in
 * its lists are the program's own records by their components, with the ids that they are stored under. A stored archive
 * in the tests keeps each version readable.
 */
record ArchiveJson(
        String format,
        Instant exportedAt,
        List<Product> products,
        List<PlannedWeek> plan,
        List<SkinCycle> cycles,
        List<ProductRhythm> rhythms,
        List<PlanException> exceptions,
        List<DaysAway> away,
        List<SkinEvent> events,
        List<DiaryEntry> diary,
        List<SkinNote> notes,
        List<PatchTest> patchTests,
        @Nullable List<SkinPhoto> photos,
        SkinProfile profile,
        ArchiveSettings settings,
        List<OwnRule> ownRules,
        List<RuleTolerance> tolerances,
        List<NumberOverride> numbers) {
    /** A week of the plan, which holds until the next one begins. */
    record PlannedWeek(LocalDate from, List<WeekPlacement> uses) {}

    /** How a product is used beside the weeks. */
    record ProductRhythm(String product, List<RhythmLine> lines) {}

    static ArchiveJson of(NotebookArchive archive) {
        Notebook notebook = archive.notebook();
        DateSchedule schedule = notebook.schedule();
        List<DiaryEntry> entries = new ArrayList<>();
        List<SkinNote> notes = new ArrayList<>();
        notebook.diary().days().values().forEach(day -> {
            entries.addAll(day.entries());
            notes.addAll(day.notes());
        });
        return new ArchiveJson(
                NotebookArchive.FORMAT,
                archive.exportedAt(),
                List.copyOf(notebook.products().values()),
                notebook.plan().weeks().entrySet().stream()
                        .map(week -> new PlannedWeek(
                                week.getKey(), List.copyOf(week.getValue().placements())))
                        .toList(),
                List.copyOf(schedule.cycles().values()),
                schedule.rhythms().entrySet().stream()
                        .map(rhythm -> new ProductRhythm(rhythm.getKey(), rhythm.getValue()))
                        .toList(),
                List.copyOf(schedule.exceptions()),
                List.copyOf(schedule.away()),
                List.copyOf(schedule.events()),
                entries,
                notes,
                notebook.diary().patchTests(),
                notebook.diary().photos().isEmpty()
                        ? null
                        : notebook.diary().photos().all(),
                notebook.profile(),
                ArchiveSettings.of(notebook.settings()),
                notebook.adjustments().ownRules(),
                notebook.adjustments().tolerances(),
                notebook.adjustments().numbers());
    }

    /**
     * The archive.
     *
     * @throws FileFormatException where two things have the same id
     */
    NotebookArchive archive() {
        requireDistinct(diary, DiaryEntry::id, "/diary");
        requireDistinct(notes, SkinNote::id, "/notes");
        requireDistinct(patchTests, PatchTest::id, "/patchTests");
        List<SkinPhoto> allPhotos = photos == null ? List.of() : photos;
        requireDistinct(allPhotos, SkinPhoto::id, "/photos");
        requireDistinct(exceptions, each -> List.of(each.date(), each.session(), each.product()), "/exceptions");
        requireDistinct(away, DaysAway::id, "/away");
        requireDistinct(events, SkinEvent::id, "/events");
        requireDistinct(ownRules, OwnRule::id, "/ownRules");
        requireDistinct(tolerances, RuleTolerance::scope, "/tolerances");
        requireDistinct(numbers, NumberOverride::place, "/numbers");
        Map<LocalDate, WeekPlan> weeks = new LinkedHashMap<>();
        byKey(plan, PlannedWeek::from, "/plan").forEach((from, week) -> weeks.put(from, WeekPlan.of(week.uses())));
        Map<String, List<RhythmLine>> lines = new LinkedHashMap<>();
        byKey(rhythms, ProductRhythm::product, "/rhythms").forEach((id, rhythm) -> lines.put(id, rhythm.lines()));
        return new NotebookArchive(
                exportedAt,
                new Notebook(
                        byKey(products, Product::id, "/products"),
                        new PlanBook(new TreeMap<>(weeks)),
                        Diary.of(diary, notes, patchTests, allPhotos),
                        profile,
                        settings.settings(),
                        new RuleAdjustments(tolerances, numbers, ownRules),
                        new DateSchedule(
                                byKey(cycles, SkinCycle::id, "/cycles"),
                                lines,
                                new LinkedHashSet<>(exceptions),
                                new LinkedHashSet<>(away),
                                new LinkedHashSet<>(events))));
    }

    private static <K, T> Map<K, T> byKey(List<T> list, Function<T, K> key, String pointer) {
        requireDistinct(list, key, pointer);
        Map<K, T> map = new LinkedHashMap<>();
        list.forEach(one -> map.put(key.apply(one), one));
        return map;
    }

    private static <T> void requireDistinct(Collection<T> list, Function<T, ?> key, String pointer) {
        Set<Object> seen = new HashSet<>();
        int place = 0;
        for (T one : list) {
            if (!seen.add(key.apply(one))) {
                throw new FileFormatException(
                        pointer + "/" + place, "It is there twice, under one id: keep one of them");
            }
            place++;
        }
    }
}
