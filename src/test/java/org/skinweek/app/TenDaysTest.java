package org.skinweek.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.testing.ChildJvm;

/**
 * A window that stays open for ten days, with an entry written and one undone on each: a backup a day, and no memory that
 * is not given back. {@code -Dskinweek.days=3650} leaves it open for ten years.
 */
class TenDaysTest {
    private static final int DAYS = Integer.getInteger("skinweek.days", 10);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    /** Days between two looks at the heap, so that there are nine or more of them. */
    private static final int SPAN = Math.max(1, (DAYS - 1) / 9);

    /** Bytes that a span may keep besides what its entries take. */
    private static final long SLACK = 100_000;

    private static final long ENTRY = 2_000;

    @TempDir
    Path folder;

    @Test
    void everyDayGetsABackupAndNoMemoryIsLost() throws IOException, InterruptedException {
        List<Long> kept = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(
                OpenDays.class, folder.toString(), FIRST_DAY.toString(), String.valueOf(DAYS), String.valueOf(SPAN))) {
            for (String line = child.readLine(); line != null; line = child.readLine()) {
                kept.add(Long.parseLong(line));
            }
            assertThat(child.exitValue()).isZero();
        }
        assertThat(kept).hasSizeGreaterThanOrEqualTo(9);
        assertThat(median(kept)).as("bytes kept by a span, of %s", kept).isLessThan(SLACK + SPAN * ENTRY);
        assertThat(backups())
                .hasSizeBetween(10, 30)
                .endsWith(Stream.iterate(FIRST_DAY.plusDays(DAYS), last -> last.minusDays(1))
                        .limit(10)
                        .map(OpenDays::backup)
                        .sorted()
                        .toArray(String[]::new));
    }

    private List<String> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** What is lost daily shows in every span, and so in the middle one; a single one may hold what is made once. */
    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
