package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.ImportPreview.KeptItem;
import org.skinweek.notebook.ImportPreview.Obstacle;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
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

/** The state of comparing a notebook with one that is to be taken into it. */
final class ImportMerge {
    private final Notebook here;
    private final Notebook file;
    /** Ids that mean one product here and another one in the file. */
    private final Set<String> others;
    /** True where nothing is planned here, so that the file's plan is taken. */
    private final boolean takesPlan;

    private final List<Change> changes = new ArrayList<>();
    private final Map<ImportPart, Integer> added = new EnumMap<>(ImportPart.class);
    private final List<KeptItem> kept = new ArrayList<>();
    private int same;

    ImportMerge(Notebook here, Notebook file) {
        this.here = here;
        this.file = file;
        this.others = file.products().values().stream()
                .filter(product -> here.product(product.id())
                        .filter(known -> isAnother(known, product))
                        .isPresent())
                .map(Product::id)
                .collect(Collectors.toSet());
        this.takesPlan =
                here.plan().weeks().isEmpty() && here.schedule().rhythms().isEmpty();
    }

    /** One id for two products: people type short ids such as "serum" into routine files. An edited product is no other. */
    private static boolean isAnother(Product one, Product other) {
        return !one.name().strip().equalsIgnoreCase(other.name().strip())
                && !one.doses().equals(other.doses());
    }

    ImportPreview preview(boolean takeProfile, boolean takeSettings) {
        each(
                new Kind<>(ImportPart.PRODUCTS, Product::id, Product::name, one -> new Change.OfProduct(null, one)),
                here.products().values(),
                file.products().values());
        plan();
        dates();
        diary();
        rules();
        boolean fresh = isUntouched();
        boolean profile = (takeProfile || fresh) && !file.profile().equals(here.profile());
        if (profile) {
            changes.add(new Change.OfProfile(here.profile(), file.profile()));
        }
        boolean settings = (takeSettings || fresh) && !isAlike(file.settings(), here.settings());
        UserSettings after = settings(takeSettings || fresh);
        if (!after.equals(here.settings())) {
            changes.add(new Change.OfSettings(here.settings(), after));
        }
        return new ImportPreview(changes, added, same, kept, profile, settings);
    }

    private boolean isUntouched() {
        return takesPlan
                && here.products().isEmpty()
                && here.diary().isEmpty()
                && here.schedule().equals(DateSchedule.EMPTY)
                && here.adjustments().equals(Notebook.EMPTY.adjustments());
    }

    /** True when nothing differs that the user sets. */
    private static boolean isAlike(UserSettings one, UserSettings other) {
        return one.withFirstRunDone(other.firstRunDone())
                .withPage(other.page())
                .withPlanBegan(other.planBegan())
                .equals(other);
    }

    /** The settings afterwards: the day on which the plan began belongs to the plan, and whoever has one needs no welcome. */
    private UserSettings settings(boolean taken) {
        UserSettings base = taken ? file.settings() : here.settings();
        @Nullable
        LocalDate began =
                takesPlan ? file.settings().planBegan() : here.settings().planBegan();
        boolean welcomed =
                here.settings().firstRunDone() || (file.settings().firstRunDone() && (taken || !added.isEmpty()));
        return base.withPlanBegan(began).withFirstRunDone(welcomed);
    }

    /** Weeks, rhythms and single dates say together what is planned: those of two plans would make a third. */
    private void plan() {
        DateSchedule mine = here.schedule();
        DateSchedule theirs = file.schedule();
        each(
                new Kind<>(ImportPart.RHYTHMS, SkinCycle::id, SkinCycle::name, one -> new Change.OfCycle(null, one)),
                mine.cycles().values(),
                theirs.cycles().values());
        planned(
                new Kind<>(
                        ImportPart.WEEKS,
                        Map.Entry::getKey,
                        week -> week.getKey().toString(),
                        week -> new Change.OfWeek(week.getKey(), null, withoutOthers(week))),
                here.plan().weeks().entrySet(),
                file.plan().weeks().entrySet());
        Kind<Map.Entry<String, List<RhythmLine>>> rhythm = new Kind<>(
                ImportPart.RHYTHMS,
                Map.Entry::getKey,
                one -> name(one.getKey()),
                one -> new Change.OfRhythm(one.getKey(), List.of(), one.getValue()));
        planned(
                rhythm,
                mine.rhythms().entrySet(),
                ofProduct(rhythm, theirs.rhythms().entrySet(), Map.Entry::getKey));
        Kind<PlanException> exception = new Kind<>(
                ImportPart.DATES,
                one -> List.of(one.date(), one.session(), one.product()),
                one -> one.date().toString(),
                one -> new Change.OfException(null, one));
        planned(exception, mine.exceptions(), ofProduct(exception, theirs.exceptions(), PlanException::product));
    }

    private WeekPlan withoutOthers(Map.Entry<LocalDate, WeekPlan> week) {
        WeekPlan left = week.getValue();
        for (String other : others) {
            left = left.withoutProduct(other);
        }
        if (!left.equals(week.getValue())) {
            kept.add(new KeptItem(ImportPart.WEEKS, week.getKey().toString(), Obstacle.OTHER_PRODUCT));
        }
        return left;
    }

    private void dates() {
        each(
                new Kind<>(
                        ImportPart.DATES,
                        DaysAway::id,
                        stay -> stay.from().toString(),
                        stay -> new Change.OfAway(null, stay)),
                here.schedule().away(),
                file.schedule().away());
        each(
                new Kind<>(
                        ImportPart.DATES,
                        SkinEvent::id,
                        event -> event.date().toString(),
                        event -> new Change.OfEvent(null, event)),
                here.schedule().events(),
                file.schedule().events());
    }

    private void diary() {
        Kind<DiaryEntry> entry = new Kind<>(
                ImportPart.ENTRIES,
                DiaryEntry::id,
                one -> "%s, %s".formatted(one.day(), name(one.product())),
                one -> new Change.OfEntry(null, one));
        each(
                entry,
                entries(here.diary()),
                unlogged(entry, ofProduct(entry, entries(file.diary()), DiaryEntry::product)));
        each(
                new Kind<>(
                        ImportPart.NOTES,
                        SkinNote::id,
                        note -> note.day().toString(),
                        note -> new Change.OfSkinNote(null, note)),
                notes(here.diary()),
                notes(file.diary()));
        Kind<PatchTest> test = new Kind<>(
                ImportPart.PATCH_TESTS,
                PatchTest::id,
                one -> "%s, %s".formatted(one.begun(), name(one.product())),
                one -> new Change.OfPatchTest(null, one));
        each(test, here.diary().patchTests(), ofProduct(test, file.diary().patchTests(), PatchTest::product));
        each(
                new Kind<>(
                        ImportPart.PHOTOS,
                        SkinPhoto::id,
                        photo -> photo.day().toString(),
                        photo -> new Change.OfPhoto(null, photo)),
                here.diary().photos().all(),
                file.diary().photos().all());
    }

    /** A step that was written down on both sides by itself would count twice. */
    private List<DiaryEntry> unlogged(Kind<DiaryEntry> kind, List<DiaryEntry> entries) {
        record Step(LocalDate day, Session session, String product) {}
        Function<DiaryEntry, Step> step = entry -> new Step(entry.day(), entry.session(), entry.product());
        Map<Step, DiaryEntry> logged = new HashMap<>();
        Set<Object> ids = entries(here.diary()).stream().map(DiaryEntry::id).collect(Collectors.toSet());
        entries(here.diary()).forEach(entry -> logged.put(step.apply(entry), entry));
        List<DiaryEntry> left = new ArrayList<>();
        for (DiaryEntry entry : entries) {
            @Nullable DiaryEntry known = logged.get(step.apply(entry));
            if (known == null || ids.contains(entry.id())) {
                left.add(entry);
            } else if (known.skipReason() == entry.skipReason() && known.note().equals(entry.note())) {
                same++;
            } else {
                kept.add(kind.kept(entry, Obstacle.DIFFERS));
            }
        }
        return left;
    }

    private void rules() {
        RuleAdjustments mine = here.adjustments();
        RuleAdjustments theirs = file.adjustments();
        each(
                new Kind<>(ImportPart.RULES, OwnRule::id, OwnRule::reason, one -> new Change.OfOwnRule(null, one)),
                mine.ownRules(),
                theirs.ownRules());
        Kind<RuleTolerance> tolerance = new Kind<>(
                ImportPart.RULES,
                RuleTolerance::scope,
                RuleTolerance::reason,
                one -> new Change.OfTolerance(null, one));
        each(
                tolerance,
                mine.tolerances(),
                ofProduct(tolerance, theirs.tolerances(), one -> String.valueOf(one.product())));
        each(
                new Kind<>(
                        ImportPart.RULES,
                        NumberOverride::place,
                        NumberOverride::rule,
                        one -> new Change.OfNumber(null, one)),
                mine.numbers(),
                theirs.numbers());
    }

    /**
     * How things of one kind are compared, called and stored.
     *
     * @param part the kind under which they are counted
     * @param key what tells one from another
     * @param name what people call it
     * @param adding the change that brings it
     */
    private record Kind<T>(
            ImportPart part, Function<T, Object> key, Function<T, String> name, Function<T, Change> adding) {
        KeptItem kept(T one, Obstacle obstacle) {
            return new KeptItem(part, name.apply(one), obstacle);
        }
    }

    /** Those whose product is the same one here; the others are listed. */
    private <T> List<T> ofProduct(Kind<T> kind, Collection<T> wanted, Function<T, String> product) {
        List<T> left = new ArrayList<>();
        for (T one : wanted) {
            if (others.contains(product.apply(one))) {
                kept.add(kind.kept(one, Obstacle.OTHER_PRODUCT));
            } else {
                left.add(one);
            }
        }
        return left;
    }

    private <T> void planned(Kind<T> kind, Collection<T> present, Collection<T> wanted) {
        if (takesPlan) {
            each(kind, present, wanted);
            return;
        }
        for (T one : wanted) {
            if (present.contains(one)) {
                same++;
            } else {
                kept.add(kind.kept(one, Obstacle.PLAN_HERE));
            }
        }
    }

    private <T> void each(Kind<T> kind, Collection<T> present, Collection<T> wanted) {
        Map<Object, T> known = new HashMap<>();
        present.forEach(one -> known.put(kind.key().apply(one), one));
        for (T one : wanted) {
            @Nullable T other = known.get(kind.key().apply(one));
            if (other == null) {
                changes.add(kind.adding().apply(one));
                added.merge(kind.part(), 1, Integer::sum);
            } else if (other.equals(one)) {
                same++;
            } else {
                kept.add(kind.kept(one, Obstacle.DIFFERS));
            }
        }
    }

    private String name(String product) {
        return file.product(product)
                .or(() -> here.product(product))
                .map(Product::name)
                .orElse(product);
    }

    private static List<DiaryEntry> entries(Diary diary) {
        return diary.days().values().stream()
                .flatMap(day -> day.entries().stream())
                .toList();
    }

    private static List<SkinNote> notes(Diary diary) {
        return diary.days().values().stream()
                .flatMap(day -> day.notes().stream())
                .toList();
    }
}
