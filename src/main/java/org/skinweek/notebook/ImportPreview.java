package org.skinweek.notebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinNote;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.SkinCycle;

/**
 * What taking a notebook into another would do. What is there already stays: the same under one id is skipped, something
 * else under that id is listed. Profile and settings stay, unless they are asked for or nothing is there yet.
 *
 * @param changes what would be stored
 * @param added how much of each kind is new; kinds of which nothing is have no entry
 * @param same how much is there already, and the same
 * @param kept what is there and stays although the file says something else
 * @param profile true when the file's skin profile would be taken
 * @param settings true when the file's settings would be taken
 */
public record ImportPreview(
        List<Change> changes,
        Map<ImportPart, Integer> added,
        int same,
        List<KeptItem> kept,
        boolean profile,
        boolean settings) {
    /** Copies the collections. */
    public ImportPreview {
        changes = List.copyOf(changes);
        added = Map.copyOf(added);
        kept = List.copyOf(kept);
    }

    /**
     * Something that stays as it is here.
     *
     * @param part its kind
     * @param name what people call it, such as a product's name or a date in ISO form
     */
    public record KeptItem(ImportPart part, String name) {}

    /** Looks at what an import would do. */
    public static ImportPreview of(Notebook here, Notebook file, boolean takeProfile, boolean takeSettings) {
        return new Merging(here, file).preview(takeProfile, takeSettings);
    }

    /** True when nothing would change. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The command that does it; nothing when nothing would change. */
    public Optional<Command> command() {
        return isEmpty() ? Optional.empty() : Optional.of(new Command("command.import", List.of(), changes));
    }

    /** The state of comparing two notebooks. */
    private static final class Merging {
        private final Notebook here;
        private final Notebook file;
        private final List<Change> changes = new ArrayList<>();
        private final Map<ImportPart, Integer> added = new EnumMap<>(ImportPart.class);
        private final List<KeptItem> kept = new ArrayList<>();
        private int same;

        Merging(Notebook here, Notebook file) {
            this.here = here;
            this.file = file;
        }

        ImportPreview preview(boolean takeProfile, boolean takeSettings) {
            boolean fresh = here.products().isEmpty()
                    && here.diary().isEmpty()
                    && here.plan().weeks().isEmpty();
            products();
            plan();
            schedule();
            diary();
            rules();
            boolean profile = (takeProfile || fresh) && !file.profile().equals(here.profile());
            if (profile) {
                changes.add(new Change.OfProfile(here.profile(), file.profile()));
            }
            boolean settings = (takeSettings || fresh) && !file.settings().equals(here.settings());
            if (settings) {
                changes.add(new Change.OfSettings(here.settings(), file.settings()));
            }
            return new ImportPreview(changes, added, same, kept, profile, settings);
        }

        private void products() {
            each(
                    ImportPart.PRODUCTS,
                    here.products().values(),
                    file.products().values(),
                    Product::id,
                    Product::name,
                    product -> new Change.OfProduct(null, product));
        }

        private void plan() {
            each(
                    ImportPart.WEEKS,
                    here.plan().weeks().entrySet(),
                    file.plan().weeks().entrySet(),
                    Map.Entry::getKey,
                    week -> week.getKey().toString(),
                    week -> new Change.OfWeek(week.getKey(), null, week.getValue()));
        }

        private void schedule() {
            each(
                    ImportPart.RHYTHMS,
                    here.schedule().cycles().values(),
                    file.schedule().cycles().values(),
                    SkinCycle::id,
                    SkinCycle::name,
                    cycle -> new Change.OfCycle(null, cycle));
            each(
                    ImportPart.RHYTHMS,
                    here.schedule().rhythms().entrySet(),
                    file.schedule().rhythms().entrySet(),
                    Map.Entry::getKey,
                    rhythm -> name(rhythm.getKey()),
                    rhythm -> new Change.OfRhythm(rhythm.getKey(), List.of(), rhythm.getValue()));
            each(
                    ImportPart.DATES,
                    here.schedule().exceptions(),
                    file.schedule().exceptions(),
                    each -> List.of(each.date(), each.session(), each.product()),
                    each -> each.date().toString(),
                    (PlanException each) -> new Change.OfException(null, each));
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
            each(
                    ImportPart.ENTRIES,
                    entries(here.diary()),
                    entries(file.diary()),
                    DiaryEntry::id,
                    entry -> "%s, %s".formatted(entry.day(), name(entry.product())),
                    entry -> new Change.OfEntry(null, entry));
            each(
                    ImportPart.NOTES,
                    notes(here.diary()),
                    notes(file.diary()),
                    SkinNote::id,
                    note -> note.day().toString(),
                    note -> new Change.OfSkinNote(null, note));
            each(
                    ImportPart.PATCH_TESTS,
                    here.diary().patchTests(),
                    file.diary().patchTests(),
                    PatchTest::id,
                    test -> "%s, %s".formatted(test.begun(), name(test.product())),
                    test -> new Change.OfPatchTest(null, test));
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
                    file.adjustments().tolerances(),
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
                    kept.add(new KeptItem(part, name.apply(one)));
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
}
