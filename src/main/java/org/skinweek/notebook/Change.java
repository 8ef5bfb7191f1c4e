package org.skinweek.notebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinEvent;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.WeekPlan;
import org.skinweek.rules.NumberOverride;
import org.skinweek.rules.OwnRule;
import org.skinweek.rules.RuleTolerance;
import org.skinweek.schedule.DaysAway;
import org.skinweek.schedule.PlanException;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.schedule.SkinCycle;

/** Replaces one thing with another; an absent {@code before} means added, an absent {@code after} removed. */
public sealed interface Change {
    /** The change that reverses this one. */
    Change inverse();

    /** The notebook after this change. */
    Notebook applyTo(Notebook notebook);

    /** The days that it is about, such as that of an entry; none for what holds in general. */
    default Set<LocalDate> days() {
        return Set.of();
    }

    private static <T> Set<LocalDate> days(@Nullable T before, @Nullable T after, Function<T, LocalDate> day) {
        Set<LocalDate> days = new LinkedHashSet<>();
        for (T one : Arrays.asList(before, after)) {
            if (one != null) {
                days.add(day.apply(one));
            }
        }
        return days;
    }

    /** A product is added, edited or removed; the ids of both are the same. */
    record OfProduct(@Nullable Product before, @Nullable Product after) implements Change {
        /** Id of the product that changes. */
        public String id() {
            Product one = after == null ? before : after;
            if (one == null) {
                throw new IllegalStateException("before and after are both absent: one must be there");
            }
            return one.id();
        }

        @Override
        public Change inverse() {
            return new OfProduct(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            Map<String, Product> products = new LinkedHashMap<>(notebook.products());
            if (after == null) {
                products.remove(id());
            } else {
                products.put(id(), after);
            }
            return notebook.withProducts(products);
        }
    }

    /** The plan that is in force from a day on changes. */
    record OfWeek(
            LocalDate from,
            @Nullable WeekPlan before,
            @Nullable WeekPlan after) implements Change {
        @Override
        public Change inverse() {
            return new OfWeek(from, after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withPlan(notebook.plan().with(from, after));
        }
    }

    /** A step is written down, edited or deleted. */
    record OfEntry(@Nullable DiaryEntry before, @Nullable DiaryEntry after) implements Change {
        @Override
        public Set<LocalDate> days() {
            return Change.days(before, after, DiaryEntry::day);
        }

        @Override
        public Change inverse() {
            return new OfEntry(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            Diary diary = notebook.diary();
            if (before != null && (after == null || !before.day().equals(after.day()))) {
                diary = diary.without(before);
            }
            return notebook.withDiary(after == null ? diary : diary.with(after));
        }
    }

    /**
     * A note about the skin is written down, edited or deleted. The order of a day's notes matters, because the last
     * one counts: undoing a removal puts the note back in its place.
     *
     * @param from place of {@code before} among the notes of its day; {@link #END} where it was not determined
     * @param to place for {@code after}, unless it replaces {@code before}; {@link #END} for behind the others
     */
    record OfSkinNote(@Nullable SkinNote before, @Nullable SkinNote after, int from, int to) implements Change {
        /** Behind all others. */
        public static final int END = -1;

        /** Adds a note, or replaces the one before. */
        public OfSkinNote(@Nullable SkinNote before, @Nullable SkinNote after) {
            this(before, after, END, END);
        }

        /** Deletes a note of the notebook. */
        public static OfSkinNote removal(SkinNote note, Notebook notebook) {
            return new OfSkinNote(
                    note, null, notebook.diary().day(note.day()).notes().indexOf(note), END);
        }

        @Override
        public Set<LocalDate> days() {
            return Change.days(before, after, SkinNote::day);
        }

        @Override
        public Change inverse() {
            return new OfSkinNote(after, before, to, from);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            Diary diary = notebook.diary();
            if (before != null && (after == null || !before.day().equals(after.day()))) {
                diary = diary.without(before);
            }
            return notebook.withDiary(after == null ? diary : diary.with(after, to));
        }
    }

    /** A patch test is begun, looked at or deleted; the ids of both are the same. */
    record OfPatchTest(@Nullable PatchTest before, @Nullable PatchTest after) implements Change {
        @Override
        public Change inverse() {
            return new OfPatchTest(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            Diary diary = notebook.diary();
            if (after != null) {
                return notebook.withDiary(diary.with(after));
            }
            return before == null ? notebook : notebook.withDiary(diary.without(before));
        }
    }

    /** A photo is added, goes to another day or is deleted; the ids of both are the same. */
    record OfPhoto(@Nullable SkinPhoto before, @Nullable SkinPhoto after) implements Change {
        @Override
        public Set<LocalDate> days() {
            return Change.days(before, after, SkinPhoto::day);
        }

        @Override
        public Change inverse() {
            return new OfPhoto(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            Diary diary = notebook.diary();
            if (after != null) {
                return notebook.withDiary(diary.with(after));
            }
            return before == null ? notebook : notebook.withDiary(diary.without(before));
        }
    }

    /** The skin profile changes. */
    record OfProfile(SkinProfile before, SkinProfile after) implements Change {
        @Override
        public Change inverse() {
            return new OfProfile(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withProfile(after);
        }
    }

    /** Some of the settings change; the others stay as they are by then, such as the open page. */
    record OfSettings(UserSettings before, UserSettings after) implements Change {
        @Override
        public Change inverse() {
            return new OfSettings(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withSettings(notebook.settings().changed(before, after));
        }
    }

    /** A tolerance is made, changed or ended; the scopes of both are the same. */
    record OfTolerance(
            @Nullable RuleTolerance before, @Nullable RuleTolerance after) implements Change {
        @Override
        public Change inverse() {
            return new OfTolerance(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withAdjustments(notebook.adjustments().withTolerance(before, after));
        }
    }

    /** A number of the book is replaced by the user's, changed again or restored. */
    record OfNumber(
            @Nullable NumberOverride before, @Nullable NumberOverride after) implements Change {
        @Override
        public Change inverse() {
            return new OfNumber(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withAdjustments(notebook.adjustments().withNumber(before, after));
        }
    }

    /** A user's own rule is made, edited or deleted; the ids of both are the same. */
    record OfOwnRule(@Nullable OwnRule before, @Nullable OwnRule after) implements Change {
        @Override
        public Change inverse() {
            return new OfOwnRule(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withAdjustments(notebook.adjustments().withOwnRule(before, after));
        }
    }

    /** A cycle is made, edited or deleted; the ids of both are the same. */
    record OfCycle(@Nullable SkinCycle before, @Nullable SkinCycle after) implements Change {
        /** Id of the cycle that changes. */
        public String id() {
            SkinCycle one = after == null ? before : after;
            if (one == null) {
                throw new IllegalStateException("before and after are both absent: one must be there");
            }
            return one.id();
        }

        @Override
        public Change inverse() {
            return new OfCycle(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withSchedule(notebook.schedule().withCycle(id(), after));
        }
    }

    /** A product is planned by other rhythms; by none, it is planned by weekdays. */
    record OfRhythm(String product, List<RhythmLine> before, List<RhythmLine> after) implements Change {
        /** Copies the lists. */
        public OfRhythm {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Change inverse() {
            return new OfRhythm(product, after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withSchedule(notebook.schedule().withLines(product, after));
        }
    }

    /** A use is left out or added on one date, or no longer. */
    record OfException(
            @Nullable PlanException before, @Nullable PlanException after) implements Change {
        @Override
        public Set<LocalDate> days() {
            return Change.days(before, after, PlanException::date);
        }

        @Override
        public Change inverse() {
            return new OfException(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withSchedule(notebook.schedule().withException(before, after));
        }
    }

    /** Days away are entered, edited or deleted; the ids of both are the same. */
    record OfAway(@Nullable DaysAway before, @Nullable DaysAway after) implements Change {
        @Override
        public Change inverse() {
            return new OfAway(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withSchedule(notebook.schedule().withAway(before, after));
        }
    }

    /** An event is entered, edited or deleted; the ids of both are the same. */
    record OfEvent(@Nullable SkinEvent before, @Nullable SkinEvent after) implements Change {
        @Override
        public Set<LocalDate> days() {
            return Change.days(before, after, SkinEvent::date);
        }

        @Override
        public Change inverse() {
            return new OfEvent(after, before);
        }

        @Override
        public Notebook applyTo(Notebook notebook) {
            return notebook.withSchedule(notebook.schedule().withEvent(before, after));
        }
    }
}
