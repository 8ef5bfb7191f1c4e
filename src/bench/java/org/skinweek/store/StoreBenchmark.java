package org.skinweek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.diary.SkinTag;
import org.skinweek.diary.SkipReason;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.StepWriter;
import org.skinweek.routine.SymptomLevel;

/**
 * Ten years of diary, 50,000 uses and 3,650 notes: loading them may take at most 1.5 times the bare query of the same columns ({@link
 * #bareSelect}), and writing one more use to the disk at most 10 ms ({@link #append}).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StoreBenchmark {
    private static final String ALL_COLUMNS =
            "SELECT id, day, session, product, skip_reason, note, recorded_at, zone FROM diary_entry ORDER BY position";
    private static final String NOTE_COLUMNS =
            "SELECT id, day, level, text, recorded_at, zone, comfort, oil, breakouts, pores, suspected, tags FROM skin_note"
                    + " ORDER BY position";
    private static final int USES = 50_000;
    private static final int NOTES = 3_650;
    private static final int USES_A_DAY = 14;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T20:15:30Z");

    private final Random random = new Random(1);
    private Path folder = Path.of(".");
    private StorageOpener store =
            new StorageOpener(folder, folder, new ChangeJson(), InstantSource.system(), ZoneId::systemDefault);
    private @Nullable NotebookStorage storage;
    private int written;

    /** Fills a database on the disk of the build folder, since many systems keep temporary files in memory. */
    @Setup
    public void fill() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-store");
        store = new StorageOpener(
                folder,
                folder.resolve("native"),
                new ChangeJson(),
                InstantSource.fixed(NOW),
                () -> ZoneId.of("Europe/Berlin"));
        storage = store.open();
        List<Change> changes = new ArrayList<>();
        for (written = 0; written < USES; written++) {
            changes.add(nextUse());
        }
        for (int note = 0; note < NOTES; note++) {
            changes.add(new Change.OfSkinNote(null, note(FIRST_DAY.plusDays(note))));
        }
        storage().store(changes);
    }

    /** Deletes the database. */
    @TearDown
    public void clear() throws IOException {
        storage().close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The whole notebook of ten years. */
    @Benchmark
    public Notebook load() {
        return storage().load();
    }

    /** Every column of every diary row, each as what it is, and nothing made of them. */
    @Benchmark
    public void bareSelect(Blackhole hole) throws SQLException {
        eachRow(ALL_COLUMNS, row -> {
            hole.consume(row.getBytes(1));
            hole.consume(row.getLong(7));
            for (int column : new int[] {2, 3, 4, 5, 6, 8}) {
                hole.consume(row.getString(column));
            }
        });
        eachRow(NOTE_COLUMNS, row -> {
            hole.consume(row.getBytes(1));
            hole.consume(row.getLong(5));
            for (int column : new int[] {2, 3, 4, 6, 11, 12}) {
                hole.consume(row.getString(column));
            }
            for (int column = 7; column <= 10; column++) {
                hole.consume(row.getInt(column));
            }
        });
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface RowReading {
        void of(ResultSet row) throws SQLException;
    }

    private void eachRow(String query, RowReading reading) throws SQLException {
        try (Connection connection = SqliteConnections.open(store.file());
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                reading.of(row);
            }
        }
    }

    /** One more use, on the disk when it returns. */
    @Benchmark
    public void append() {
        Command command = Command.of("command.done", nextUse());
        storage().store(command.changes(), new HistoryEdit.Add(command, StepWriter.WINDOW));
        written++;
    }

    /** Looks whether another program wrote, as before every command. */
    @Benchmark
    public boolean changedElsewhere() {
        return storage().changedElsewhere();
    }

    /** Opening, with the check for damage. */
    @Benchmark
    public void open() {
        store.open().close();
    }

    private Change nextUse() {
        LocalDate day = FIRST_DAY.plusDays(written / USES_A_DAY);
        DiaryEntry entry = new DiaryEntry(
                new UUID(random.nextLong(), random.nextLong()),
                day,
                written % USES_A_DAY < USES_A_DAY / 2 ? Session.MORNING : Session.EVENING,
                String.format(Locale.ROOT, "3f2504e0-4f89-41d3-9a0c-0305e82c33%02d", written % 12),
                written % 15 == 0 ? SkipReason.NO_TIME : null,
                written % 40 == 0 ? "felt a little tight afterwards" : "",
                day.atStartOfDay(ZoneId.of("Europe/Berlin"))
                        .toInstant()
                        .plusSeconds(80_000)
                        .plusNanos(random.nextInt(1_000_000_000)),
                ZoneId.of("Europe/Berlin"));
        return new Change.OfEntry(null, entry);
    }

    private SkinNote note(LocalDate day) {
        return new SkinNote(
                new UUID(random.nextLong(), random.nextLong()),
                day,
                random.nextInt(10) == 0 ? SymptomLevel.MILD : null,
                new SkinDetails(
                        new SkinScores(random.nextInt(11), random.nextInt(11), random.nextInt(11), random.nextInt(11)),
                        List.of("3f2504e0-4f89-41d3-9a0c-0305e82c3301"),
                        Set.of(SkinTag.LATE_NIGHT)),
                "a little dry around the nose, better than last week",
                day.atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant().plusSeconds(79_000),
                ZoneId.of("Europe/Berlin"));
    }

    private NotebookStorage storage() {
        return Objects.requireNonNull(storage, "the benchmark is not set up");
    }
}
