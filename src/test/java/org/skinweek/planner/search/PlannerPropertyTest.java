package org.skinweek.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.planner.PlanTask;
import org.skinweek.testing.ChildJvm;
import org.skinweek.testing.RandomRuns;

/** What must hold for any task, on tasks at random and on those that failed once. */
class PlannerPropertyTest {
    private static final Catalog CATALOG = CatalogReader.read();
    private static final int TASKS = 1_000;
    private static final int SMALL = 14;
    private static final int TASKS_ELSEWHERE = 40;
    /** How often a kept task is tried, with other choices of the property each time. */
    private static final int CHOICES = 4;

    @Tag(RandomRuns.TAG)
    @ParameterizedTest
    @EnumSource
    void holdsForTasksAtRandom(PlannerProperty property) {
        StoredTasks.atRandom(
                RandomRuns.of(property.name(), TASKS),
                PlannerPropertyTest::task,
                (seed, task) -> property.on(new Random(~seed), task));
    }

    private static PlanTask task(long seed) {
        RandomTasks tasks = new RandomTasks(seed, CATALOG);
        return seed % 3 == 0 ? tasks.next() : tasks.small(SMALL);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void holdsForTasksThatFailedOnce(PlanTask task, PlannerProperty property) {
        for (int choices = 0; choices < CHOICES; choices++) {
            property.on(RandomRuns.random(choices), task);
        }
    }

    static Stream<Arguments> kept() {
        return StoredTasks.all().stream()
                .flatMap(task -> Stream.of(PlannerProperty.values()).map(property -> Arguments.of(task, property)));
    }

    /** Sets of the library are ordered differently in each process. */
    @Tag(RandomRuns.TAG)
    @Test
    void theSameTaskHasTheSameAnswerInAnotherProcess() {
        RandomRuns.of("another process", 1).run(PlannerPropertyTest::compareWithAnotherProcess);
    }

    private static void compareWithAnotherProcess(long seed) {
        List<String> answers = PlannerAnswers.of(seed, TASKS_ELSEWHERE);
        try (ChildJvm child =
                ChildJvm.start(PlannerAnswers.class, String.valueOf(seed), String.valueOf(TASKS_ELSEWHERE))) {
            for (String answer : answers) {
                assertThat(child.readLine()).isEqualTo(answer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
