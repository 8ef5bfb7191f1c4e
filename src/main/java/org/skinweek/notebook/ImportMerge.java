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
import org.skinweek.notebook.ImportPreview.KeptItem;
import org.skinweek.notebook.ImportPreview.Obstacle;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.schedule.DateSchedule;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
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
                ImportPart.PRODUCTS,
                here.products().values(),
                file.products().values(),
                Product::id,
                Product::name,
                product -> new Change.OfProduct(null, product));
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
        each(
                ImportPart.RHYTHMS,
                here.schedule().cycles().values(),
                file.schedule().cycles().values(),
                SkinCycle::id,
                SkinCycle::name,
                cycle -> new Change.OfCycle(null, cycle));
        planned(
                ImportPart.WEEKS,
                here.plan().weeks().entrySet(),
                file.plan().weeks().entrySet(),
                Map.Entry::getKey,
                week -> week.getKey().toString(),
                week -> new Change.OfWeek(week.getKey(), null, withoutOthers(week)));
        planned(
                ImportPart.RHYTHMS,
                here.schedule().rhythms().entrySet(),
                ofProduct(
                        ImportPart.RHYTHMS,
                        file.schedule().rhythms().entrySet(),
                        Map.Entry::getKey,
                        rhythm -> name(rhythm.getKey())),
                Map.Entry::getKey,
                rhythm -> name(rhythm.getKey()),
                rhythm -> new Change.OfRhythm(rhythm.getKey(), List.of(), rhythm.getValue()));
        planned(
                ImportPart.DATES,
                here.schedule().exceptions(),
                ofProduct(
                        ImportPart.DATES,
                        file.schedule().exceptions(),
                        PlanException::product,
                        each -> each.date().toString()),
                each -> List.of(each.date(), each.session(), each.product()),
                each -> each.date().toString(),
                each -> new Change.OfException(null, each));
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
                ImportPart.DATES,
                here.schedule().away(),
                file.schedule().away(),
                DaysAway::id,
                stay -> stay.from().toString(),
                stay -> new Change.OfAway(null, stay));
        each(
                ImportPart.DATES,
                here.schedule().events(),
                file.schedule().events(),
                SkinEvent::id,
                event -> event.date().toString(),
                event -> new Change.OfEvent(null, event));
    }

    private void diary() {
        Function<DiaryEntry, String> name = entry -> "%s, %s".formatted(entry.day(), name(entry.product()));
        each(
                ImportPart.ENTRIES,
                entries(here.diary()),
                unlogged(ofProduct(ImportPart.ENTRIES, entries(file.diary()), DiaryEntry::product, name), name),
                DiaryEntry::id,
                name,
                entry -> new Change.OfEntry(null, entry));
        each(
                ImportPart.NOTES,
                notes(here.diary()),
                notes(file.diary()),
                SkinNote::id,
                note -> note.day().toString(),
                note -> new Change.OfSkinNote(null, note));
        Function<PatchTest, String> test = each -> "%s, %s".formatted(each.begun(), name(each.product()));
        each(
                ImportPart.PATCH_TESTS,
                here.diary().patchTests(),
                ofProduct(ImportPart.PATCH_TESTS, file.diary().patchTests(), PatchTest::product, test),
                PatchTest::id,
                test,
                each -> new Change.OfPatchTest(null, each));
    }

    /** A step that was written down on both sides by itself would count twice. */
    private List<DiaryEntry> unlogged(List<DiaryEntry> entries, Function<DiaryEntry, String> name) {
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
                kept.add(new KeptItem(ImportPart.ENTRIES, name.apply(entry), Obstacle.DIFFERS));
            }
        }
        return left;
    }

    private void rules() {
        each(
                ImportPart.RULES,
                here.adjustments().ownRules(),
                file.adjustments().ownRules(),
                OwnRule::id,
                OwnRule::reason,
                rule -> new Change.OfOwnRule(null, rule));
        each(
                ImportPart.RULES,
                here.adjustments().tolerances(),
                ofProduct(
                        ImportPart.RULES,
                        file.adjustments().tolerances(),
                        tolerance -> String.valueOf(tolerance.product()),
                        RuleTolerance::reason),
                RuleTolerance::scope,
                RuleTolerance::reason,
                tolerance -> new Change.OfTolerance(null, tolerance));
        each(
                ImportPart.RULES,
                here.adjustments().numbers(),
                file.adjustments().numbers(),
                NumberOverride::place,
                NumberOverride::rule,
                number -> new Change.OfNumber(null, number));
    }

    /** Those whose product is the same one here; the others are listed. */
    private <T> List<T> ofProduct(
            ImportPart part, Collection<T> wanted, Function<T, String> product, Function<T, String> name) {
        List<T> left = new ArrayList<>();
        for (T one : wanted) {
            if (others.contains(product.apply(one))) {
                kept.add(new KeptItem(part, name.apply(one), Obstacle.OTHER_PRODUCT));
            } else {
                left.add(one);
            }
        }
        return left;
    }

    private <T> void planned(
            ImportPart part,
            Collection<T> present,
            Collection<T> wanted,
            Function<T, Object> key,
            Function<T, String> name,
            Function<T, Change> adding) {
        if (takesPlan) {
            each(part, present, wanted, key, name, adding);
            return;
        }
        for (T one : wanted) {
            if (present.contains(one)) {
                same++;
            } else {
                kept.add(new KeptItem(part, name.apply(one), Obstacle.PLAN_HERE));
            }
        }
    }

    private <T> void each(
            ImportPart part,
            Collection<T> present,
            Collection<T> wanted,
            Function<T, Object> key,
            Function<T, String> name,
            Function<T, Change> adding) {
        Map<Object, T> known = new HashMap<>();
        present.forEach(one -> known.put(key.apply(one), one));
        for (T one : wanted) {
            @Nullable T other = known.get(key.apply(one));
            if (other == null) {
                changes.add(adding.apply(one));
                added.merge(part, 1, Integer::sum);
            } else if (other.equals(one)) {
                same++;
            } else {
                kept.add(new KeptItem(part, name.apply(one), Obstacle.DIFFERS));
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
