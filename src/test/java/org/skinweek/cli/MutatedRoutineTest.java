package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.skinweek.exchange.FileFormatException;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.exchange.RoutineWriter;
import org.skinweek.exchange.Routines;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.testing.RandomRuns;
import org.skinweek.testing.ThreadTime;

/**
 * Whatever is in a routine file: it is checked or refused in one sentence, soon, and what is read of it is all that it
 * says. 100,000 of them: {@code mvn test -Dtest=MutatedRoutineTest -Dskinweek.seed=1 -Dskinweek.tasks=100000}.
 */
@Tag(RandomRuns.TAG)
class MutatedRoutineTest {
    private static final Duration BOUND = Duration.ofSeconds(2);
    private static final List<String> FILES =
            List.of("full.json", "calm.json", "free-words.json", "minimal.json", "other-contents.json");
    private static final List<String> PIECES = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "-1",
            "0",
            "1e999",
            "99999999999",
            "0.5",
            "\\u0000",
            "\\uD800",
            "\u202E",
            "\"id\": \"x\",",
            "\"MONDAY\"",
            "\"2026-02-30\"",
            "[[[[[[[[",
            " ",
            "\n",
            "é",
            "\u009B");

    private final RoutineReader reader = new RoutineReader(CatalogReader.read());

    @Test
    void isCheckedOrRefused() {
        RandomRuns.of("mutated routines", 300).run(seed -> {
            byte[] bytes = mutated(RandomRuns.random(seed));
            CommandRun run = ThreadTime.within(BOUND, () -> CommandRun.withInput(bytes, "check", "--json", "-"));

            assertThat(run.exitCode()).isBetween(ExitCode.FINE, ExitCode.BAD_INPUT);
            assertThat(run.err()).doesNotContain("\tat ", "Exception", "org.skinweek", "com.fasterxml");
            assertThat(run.err().lines().count()).isLessThanOrEqualTo(1);
            assertNothingSilent(bytes);
        });
    }

    /** What was read is written and read again: the same. */
    private void assertNothingSilent(byte[] bytes) {
        RoutineFile file;
        try {
            file = reader.read(bytes);
        } catch (FileFormatException e) {
            return;
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            RoutineWriter.write(file, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(reader.read(written.toByteArray())).isEqualTo(file);
    }

    private static byte[] mutated(Random random) {
        StringBuilder text = new StringBuilder(Routines.text(FILES.get(random.nextInt(FILES.size()))));
        for (int change = random.nextInt(3); change >= 0; change--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(8));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
                default -> text.setCharAt(from, (char) random.nextInt(0x300));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
