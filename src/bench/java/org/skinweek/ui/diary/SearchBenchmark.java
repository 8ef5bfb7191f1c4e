package org.skinweek.ui.diary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.skinweek.diary.SkinNote;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.TenYears;
import org.skinweek.words.Words;

/** Searching ten years of diary with a note a day, as after each letter that is typed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SearchBenchmark {
    private static final int NOTES = 3_650;

    private final Words words = new Words(Locale.UK);
    private final Notebook notebook = withNotes(TenYears.notebook());

    private static Notebook withNotes(Notebook plain) {
        List<Change> changes = new ArrayList<>();
        for (int note = 0; note < NOTES; note++) {
            LocalDate day = TenYears.MONDAY.minusDays(note);
            changes.add(new Change.OfSkinNote(
                    null,
                    new SkinNote(
                            new UUID(0, note),
                            day,
                            null,
                            note % 50 == 0 ? "much better after the weekend" : "a little dry around the nose",
                            day.atTime(20, 0).toInstant(ZoneOffset.UTC),
                            ZoneOffset.UTC)));
        }
        return plain.after(changes);
    }

    /** A word that is in each fiftieth note. */
    @Benchmark
    public List<FoundDay> someNotes() {
        return new DiarySearch(notebook, words).find("weekend");
    }

    /** A product's name, which is on most days. */
    @Benchmark
    public List<FoundDay> mostDays() {
        return new DiarySearch(notebook, words).find("retinol");
    }
}
