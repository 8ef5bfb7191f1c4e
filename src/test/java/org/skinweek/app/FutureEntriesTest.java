package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;

class FutureEntriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate LATER = LocalDate.of(2035, 1, 2);
    private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");

    private final FutureEntries toCome = new FutureEntries(InstantSource.fixed(NOW));
    private final Notebook notebook = Notebook.EMPTY.after(List.of(
            new Change.OfEntry(null, entry(1, TODAY)),
            new Change.OfEntry(null, entry(2, LATER)),
            new Change.OfSkinNote(null, note(3, SymptomLevel.MILD)),
            new Change.OfSkinNote(null, note(4, SymptomLevel.SEVERE)),
            new Change.OfSkinNote(null, note(5, null))));

    @Test
    void onlyDaysAfterTodayAreToCome() {
        assertThat(FutureEntries.days(notebook, TODAY)).containsOnlyKeys(LATER);
        assertThat(FutureEntries.days(notebook, LATER)).isEmpty();
    }

    @Test
    void allOfADayIsPutOnAnotherOneAsWrittenDownNow() {
        Command command = toCome.move(LATER, TODAY).apply(notebook).orElseThrow();
        Notebook moved = notebook.after(command.changes());

        DiaryDay day = moved.diary().day(TODAY);
        assertThat(day.entries()).hasSize(2);
        assertThat(day.notes())
                .extracting(SkinNote::level)
                .containsExactly(SymptomLevel.MILD, SymptomLevel.SEVERE, null);
        assertThat(day.notes()).extracting(SkinNote::recordedAt).containsOnly(NOW);
        assertThat(FutureEntries.days(moved, TODAY)).isEmpty();
        assertThat(moved.after(command.inverse().changes())).isEqualTo(notebook);
    }

    @Test
    void allOfADayIsDeletedAndBroughtBackInItsOrder() {
        Command command = FutureEntries.delete(LATER).apply(notebook).orElseThrow();
        Notebook without = notebook.after(command.changes());

        assertThat(without.diary().days()).containsOnlyKeys(TODAY);
        assertThat(without.after(command.inverse().changes())).isEqualTo(notebook);
    }

    @Test
    void aDayWithNothingIsLeftAlone() {
        assertThat(toCome.move(TODAY.plusDays(1), TODAY).apply(notebook)).isEmpty();
        assertThat(FutureEntries.delete(TODAY.plusDays(1)).apply(notebook)).isEmpty();
    }

    private static DiaryEntry entry(int id, LocalDate day) {
        Instant written = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new DiaryEntry(new UUID(0, id), day, Session.MORNING, "p", null, "", written, ZoneOffset.UTC);
    }

    private static SkinNote note(int id, SymptomLevel level) {
        return new SkinNote(new UUID(0, id), LATER, level, "", Instant.parse("2035-01-02T08:00:00Z"), ZoneOffset.UTC);
    }
}
