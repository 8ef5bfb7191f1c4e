package org.skinweek.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The whole diary, immutable, by day, the patch tests, which last for days, and the photos: ten years are some 3,650
 * days, so a changed copy costs microseconds. The first use of each product is kept beside the days, because rules ask
 * for it at every check.
 */
public final class Diary {
    /** A diary with nothing in it. */
    public static final Diary EMPTY = new Diary(new TreeMap<>(), Map.of(), List.of(), PhotoAlbum.EMPTY);

    private final NavigableMap<LocalDate, DiaryDay> days;
    private final Map<String, LocalDate> firstUses;
    private final List<PatchTest> patchTests;
    private final PhotoAlbum photos;

    private Diary(
            NavigableMap<LocalDate, DiaryDay> days,
            Map<String, LocalDate> firstUses,
            List<PatchTest> patchTests,
            PhotoAlbum photos) {
        this.days = days;
        this.firstUses = firstUses;
        this.patchTests = patchTests.stream().sorted(Diary::inOrder).toList();
        this.photos = photos;
    }

    /** Whichever way patch tests came in, so that taking a deletion back leaves no trace. */
    private static int inOrder(PatchTest first, PatchTest second) {
        int byBegin = first.begun().compareTo(second.begun());
        return byBegin != 0
                ? byBegin
                : first.id().toString().compareTo(second.id().toString());
    }

    /** A diary of these entries and notes. */
    public static Diary of(Collection<DiaryEntry> entries, Collection<SkinNote> notes) {
        return of(entries, notes, List.of(), List.of());
    }

    /** A diary of these entries, notes, patch tests and photos. */
    public static Diary of(
            Collection<DiaryEntry> entries,
            Collection<SkinNote> notes,
            List<PatchTest> patchTests,
            Collection<SkinPhoto> photos) {
        Map<LocalDate, List<DiaryEntry>> entriesByDay = byDay(entries, DiaryEntry::day);
        Map<LocalDate, List<SkinNote>> notesByDay = byDay(notes, SkinNote::day);
        NavigableMap<LocalDate, DiaryDay> days = new TreeMap<>();
        entriesByDay.forEach((day, list) -> days.put(day, new DiaryDay(list, notesByDay.getOrDefault(day, List.of()))));
        notesByDay.forEach((day, list) -> days.putIfAbsent(day, new DiaryDay(List.of(), list)));
        Map<String, LocalDate> firstUses = new HashMap<>();
        for (List<DiaryEntry> ofDay : entriesByDay.values()) {
            for (DiaryEntry entry : ofDay) {
                if (entry.done()) {
                    firstUses.putIfAbsent(entry.product(), entry.day());
                }
            }
        }
        return new Diary(days, firstUses, patchTests, PhotoAlbum.of(photos));
    }

    /** In order of time. What was written down for one day mostly stands together, so its list is looked up once. */
    private static <T> NavigableMap<LocalDate, List<T>> byDay(Collection<T> all, Function<T, LocalDate> dayOf) {
        NavigableMap<LocalDate, List<T>> byDay = new TreeMap<>();
        @Nullable LocalDate last = null;
        List<T> there = List.of();
        for (T each : all) {
            LocalDate day = dayOf.apply(each);
            if (!day.equals(last)) {
                there = byDay.computeIfAbsent(day, none -> new ArrayList<>());
                last = day;
            }
            there.add(each);
        }
        return byDay;
    }

    /** The first day on which a use of this product is written down; skipped steps are none. */
    public Optional<LocalDate> firstUse(String product) {
        return Optional.ofNullable(firstUses.get(product));
    }

    /** The first day that has anything written down. */
    public Optional<LocalDate> firstDay() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    /** What is written down for a day. */
    public DiaryDay day(LocalDate day) {
        return days.getOrDefault(day, DiaryDay.EMPTY);
    }

    /** The days from one to another, both included, that have anything written down. */
    public NavigableMap<LocalDate, DiaryDay> between(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? new TreeMap<>() : days.subMap(first, true, last, true);
    }

    /** This diary without what is written down for the days after one. */
    public Diary upTo(LocalDate last) {
        List<PatchTest> begun =
                patchTests.stream().filter(test -> !test.begun().isAfter(last)).toList();
        PhotoAlbum taken = photos.upTo(last);
        boolean written = days.isEmpty() || !days.lastKey().isAfter(last);
        if (written && begun.size() == patchTests.size() && taken.equals(photos)) {
            return this;
        }
        Map<String, LocalDate> before = new HashMap<>(firstUses);
        before.values().removeIf(day -> day.isAfter(last));
        return new Diary(new TreeMap<>(days.headMap(last, true)), before, begun, taken);
    }

    /** All days that have anything written down. */
    public NavigableMap<LocalDate, DiaryDay> days() {
        return Collections.unmodifiableNavigableMap(days);
    }

    /** The patch tests, in the order of beginning them. */
    public List<PatchTest> patchTests() {
        return patchTests;
    }

    /** The photos. */
    public PhotoAlbum photos() {
        return photos;
    }

    /** True when nothing is written down at all. */
    public boolean isEmpty() {
        return days.isEmpty() && patchTests.isEmpty() && photos.isEmpty();
    }

    /** This diary with a photo added, or put in the place of the one with its id. */
    public Diary with(SkinPhoto photo) {
        return new Diary(days, firstUses, patchTests, photos.with(photo));
    }

    /** This diary without a photo. */
    public Diary without(SkinPhoto photo) {
        return new Diary(days, firstUses, patchTests, photos.without(photo));
    }

    /** This diary with a patch test added, or put in the place of the one with its id. */
    public Diary with(PatchTest test) {
        return new Diary(
                days, firstUses, replaced(patchTests, test, old -> old.id().equals(test.id())), photos);
    }

    /** This diary without a patch test. */
    public Diary without(PatchTest test) {
        return new Diary(days, firstUses, removed(patchTests, old -> old.id().equals(test.id())), photos);
    }

    /** This diary with an entry added, or put in the place of the one with its id on that day. */
    public Diary with(DiaryEntry entry) {
        DiaryDay day = day(entry.day());
        return withDay(entry.day(), new DiaryDay(replaced(day.entries(), entry, idIs(entry.id())), day.notes()));
    }

    /** This diary without an entry. */
    public Diary without(DiaryEntry entry) {
        DiaryDay day = day(entry.day());
        return withDay(entry.day(), new DiaryDay(removed(day.entries(), idIs(entry.id())), day.notes()));
    }

    /**
     * This diary with a note added, or put in the place of the one with its id on that day.
     *
     * @param place where a new one goes among the notes of its day; behind the others where it is negative
     */
    public Diary with(SkinNote note, int place) {
        DiaryDay day = day(note.day());
        List<SkinNote> notes = replaced(day.notes(), note, old -> old.id().equals(note.id()));
        if (place >= 0
                && place < day.notes().size()
                && notes.size() > day.notes().size()) {
            notes.add(place, notes.remove(notes.size() - 1));
        }
        return withDay(note.day(), new DiaryDay(day.entries(), notes));
    }

    /** This diary without a note. */
    public Diary without(SkinNote note) {
        DiaryDay day = day(note.day());
        return withDay(
                note.day(),
                new DiaryDay(day.entries(), removed(day.notes(), old -> old.id().equals(note.id()))));
    }

    private Diary withDay(LocalDate date, DiaryDay day) {
        NavigableMap<LocalDate, DiaryDay> changed = new TreeMap<>(days);
        if (day.isEmpty()) {
            changed.remove(date);
        } else {
            changed.put(date, day);
        }
        return new Diary(changed, firstUsesAfter(date, day, changed), patchTests, photos);
    }

    /** Only products of the changed day can have got another first use; a later one is looked for from there on. */
    private Map<String, LocalDate> firstUsesAfter(
            LocalDate date, DiaryDay day, NavigableMap<LocalDate, DiaryDay> changed) {
        Map<String, LocalDate> after = new HashMap<>(firstUses);
        Set<String> usedNow = used(day);
        for (String product : usedNow) {
            after.merge(product, date, (one, other) -> one.isBefore(other) ? one : other);
        }
        for (String product : used(day(date))) {
            if (!usedNow.contains(product) && date.equals(firstUses.get(product))) {
                after.remove(product);
                changed.tailMap(date, false).entrySet().stream()
                        .filter(later -> later.getValue().hasUse(product))
                        .findFirst()
                        .ifPresent(later -> after.put(product, later.getKey()));
            }
        }
        return after;
    }

    private static Set<String> used(DiaryDay day) {
        Set<String> used = new HashSet<>();
        day.uses().forEach(entry -> used.add(entry.product()));
        return used;
    }

    private static Predicate<DiaryEntry> idIs(UUID id) {
        return entry -> entry.id().equals(id);
    }

    private static <T> List<T> replaced(List<T> list, T item, Predicate<T> same) {
        List<T> changed = new ArrayList<>(list);
        for (int i = 0; i < changed.size(); i++) {
            if (same.test(changed.get(i))) {
                changed.set(i, item);
                return changed;
            }
        }
        changed.add(item);
        return changed;
    }

    private static <T> List<T> removed(List<T> list, Predicate<T> same) {
        List<T> changed = new ArrayList<>(list);
        changed.removeIf(same);
        return changed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diary diary
                && diary.days.equals(days)
                && diary.patchTests.equals(patchTests)
                && diary.photos.equals(photos);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, patchTests, photos);
    }
}
