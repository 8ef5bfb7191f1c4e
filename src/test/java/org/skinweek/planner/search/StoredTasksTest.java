package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.testing.RandomRuns;

/** A task in a file is the task. */
class StoredTasksTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final int TASKS = 40;

    @TempDir
    Path folder;

    @Test
    void aTaskIsTheSameWhenItIsReadAgain() {
        List<PlanTask> tasks = new ArrayList<>(
                StoredTasks.all().stream().map(Named::getPayload).toList());
        for (long seed = 1; seed <= TASKS; seed++) {
            tasks.add(new RandomTasks(seed, CATALOG).next());
        }
        for (PlanTask task : tasks) {
            assertThat(StoredTasks.read(StoredTasks.write(folder, "again", task)))
                    .isEqualTo(task);
        }
    }

    @Test
    void whatFailsIsWrittenAndNamed() throws Exception {
        List<PlanTask> failed = new ArrayList<>();
        Throwable failure = catchFailure(failed);

        Matcher file = Pattern.compile("the task is in (\\S+):")
                .matcher(failure.getCause().getMessage());
        assertThat(file.find()).isTrue();
        Path written = Path.of(file.group(1));
        assertThat(StoredTasks.read(written)).isEqualTo(failed.get(0));
        assertThat(failure).hasMessageContaining("-Dskinweek.seed=");
        Files.delete(written);
    }

    private static Throwable catchFailure(List<PlanTask> failed) {
        return catchThrowable(() -> StoredTasks.atRandom(
                RandomRuns.of("always fails", 1), seed -> new RandomTasks(seed, CATALOG).next(), (seed, task) -> {
                    failed.add(task);
                    throw new AssertionError("always");
                }));
    }
}
