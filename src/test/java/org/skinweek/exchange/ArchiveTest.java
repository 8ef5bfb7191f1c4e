package org.skinweek.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.catalog.Session;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.ReminderKind;
import org.skinweek.notebook.ReminderSettings;
import org.skinweek.notebook.SessionReminder;
import org.skinweek.store.RandomNotebooks;

/** What is exported can be taken in again, and nothing else can. */
class ArchiveTest {
    private static final Instant NOW = Instant.parse("2026-11-29T20:30:00Z");
    private static final int NOTEBOOKS = 60;
    private static final int MUTATIONS = 1000;

    @Test
    void everyNotebookIsReadAsItWasWritten() {
        for (int seed = 0; seed < NOTEBOOKS; seed++) {
            Notebook notebook = new RandomNotebooks(seed).notebook(40 + seed);
            byte[] written = written(notebook);
            NotebookArchive read = ArchiveReader.read(written);
            assertThat(read.exportedAt()).isEqualTo(NOW);
            assertThat(read.notebook()).isEqualTo(notebook);
            assertThat(written(read.notebook())).isEqualTo(written);
            Notebook taken = Notebook.EMPTY.after(read.notebook().changesFromEmpty());
            assertThat(written(taken)).as("taken into an empty folder").isEqualTo(written);
        }
    }

    @Test
    void aMutatedArchiveIsTakenWholeOrRefusedWholeWithASentence() {
        byte[] whole = written(new RandomNotebooks(7).notebook(120));
        Random random = new Random(20261129);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutated(whole, random);
            try {
                ArchiveReader.read(mutated);
            } catch (FileFormatException e) {
                refused++;
                assertThat(e.sentence())
                        .isNotBlank()
                        .doesNotContain("com.fasterxml", "org.skinweek", "java.", "null")
                        .doesNotContain("\n");
            }
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"session\":\"pm\"|\"session\":\"noon\"|\"noon\" must be one of am, pm",
                "\"product\":\"ret\"|\"produkt\":\"ret\"|The key \"produkt\" is not known here: did you mean"
                        + " \"product\"?",
                "\"day\":\"2026-11-28\",|``|The key \"day\" is missing",
                "2026-11-28|2026-11-31|\"2026-11-31\" must be a date of the calendar such as 2026-11-23",
                "Europe/Berlin|Mars/Tharsis|\"Mars/Tharsis\" must be a time zone such as Europe/Berlin",
                "\"Retinol\"|7|7 must be a text, in double quotes",
                "\"archived\":false|\"archived\":\"no\"|\"no\" must be true or false",
                "\"prescription\":false|\"prescription\":null|null must be a value, or its key be left out",
                "\"is\":\"every_days\"|\"is\":\"full_moon\"|The key \"is\" must be one of as_needed, cycle_nights,"
                        + " every_days, on_weekdays, times_a_week",
                "\"days\":3|\"days\":300|days is 300: it must be from 2 to 28",
                "skinweek-archive/1|skinweek-archive/2|The file is no archive: \"format\" must be"
                        + " \"skinweek-archive/1\""
            })
    void saysWhatIsWrongAndWhere(String right, String wrong, String sentence) throws IOException {
        String text = new String(stored(), StandardCharsets.UTF_8);
        String compact = text.replace("\" : ", "\":").replace(", \"", ",\"");
        assertThat(compact).contains(right);
        byte[] damaged = compact.replaceFirst(java.util.regex.Pattern.quote(right), wrong)
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ArchiveReader.read(damaged))
                .isInstanceOfSatisfying(
                        FileFormatException.class, e -> assertThat(e.sentence()).startsWith(sentence));
    }

    @Test
    void aListThatIsNoLabelIsRefusedWithItsLength() throws IOException {
        String text = new String(stored(), StandardCharsets.UTF_8);
        String list = "\"ingredients\" : \"" + "x".repeat(20_001) + "\", \"archived\"";
        byte[] tooLong = text.replaceFirst("\"archived\"", list).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ArchiveReader.read(tooLong))
                .isInstanceOfSatisfying(
                        FileFormatException.class,
                        e -> assertThat(e.sentence()).contains("p3 have 20001 characters: leave them "));
    }

    @Test
    void whatIsThereTwiceIsRefused() throws IOException {
        String text = new String(stored(), StandardCharsets.UTF_8);
        int begin = text.indexOf("{", text.indexOf("\"diary\""));
        String entry = text.substring(begin, text.indexOf("}", begin) + 1);
        byte[] twice = text.replace(entry, entry + ", " + entry).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ArchiveReader.read(twice))
                .isInstanceOfSatisfying(
                        FileFormatException.class, e -> assertThat(e.pointer()).isEqualTo("/diary/1"));
    }

    @Test
    void tellsAnArchiveFromOtherFiles() throws IOException {
        assertThat(ArchiveReader.format(stored())).isEqualTo(NotebookArchive.FORMAT);
        assertThat(ArchiveReader.format("{\"format\": \"skinweek-routine/1\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("skinweek-routine/1");
        assertThat(ArchiveReader.format("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    /** An archive of this version as it was written when the version was new; it is never written again. */
    @Test
    void theStoredArchiveOfVersion1IsRead() throws IOException {
        NotebookArchive archive = ArchiveReader.read(stored());
        assertThat(archive.notebook().products()).containsKey("ret");
        assertThat(withoutReminders(written(archive.notebook()))).isEqualTo(withoutReminders(stored()));
    }

    /** The settings of reminders had other keys at first. */
    @Test
    void theRemindersOfTheStoredArchiveMeanTheSame() throws IOException {
        ReminderSettings read =
                ArchiveReader.read(stored()).notebook().settings().reminders();

        assertThat(read.morning()).isEqualTo(SessionReminder.at(LocalTime.of(7, 0)));
        assertThat(read.evening()).isEqualTo(SessionReminder.at(LocalTime.of(9, 27)));
        assertThat(read.off())
                .containsExactlyInAnyOrder(
                        ReminderKind.STEPS, ReminderKind.PAUSE, ReminderKind.REST_NIGHT, ReminderKind.EXFOLIATION_DAY);
        assertThat(read.withOff(Set.of()))
                .isEqualTo(ReminderSettings.DEFAULT
                        .with(Session.MORNING, read.morning())
                        .with(Session.EVENING, read.evening()));
    }

    private static String withoutReminders(byte[] archive) {
        return new String(archive, StandardCharsets.UTF_8)
                .replaceFirst("(?s)\"(reminding|morningReminder)\" : .*?\"firstRunDone\"", "\"firstRunDone\"");
    }

    private static byte[] stored() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ArchiveTest.class.getResourceAsStream("/exchange/archive-1.json"))) {
            return stream.readAllBytes();
        }
    }

    private static byte[] written(Notebook notebook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ArchiveWriter.write(new NotebookArchive(NOW, notebook), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Cuts, doubles, swaps or overwrites somewhere. */
    private static byte[] mutated(byte[] whole, Random random) {
        byte[] mutated = whole.clone();
        int at = random.nextInt(whole.length);
        int length = 1 + random.nextInt(12);
        switch (random.nextInt(5)) {
            case 0 -> mutated = java.util.Arrays.copyOf(whole, at);
            case 1 -> mutated[at] = (byte) random.nextInt(256);
            case 2 -> {
                for (int i = at; i < Math.min(whole.length, at + length); i++) {
                    mutated[i] = (byte) (32 + random.nextInt(95));
                }
            }
            case 3 -> {
                int end = Math.min(whole.length, at + length);
                mutated = new byte[whole.length - (end - at)];
                System.arraycopy(whole, 0, mutated, 0, at);
                System.arraycopy(whole, end, mutated, at, whole.length - end);
            }
            default -> {
                int other = random.nextInt(whole.length - 20);
                System.arraycopy(whole, other, mutated, Math.min(at, whole.length - 20), 20);
            }
        }
        return mutated;
    }
}
