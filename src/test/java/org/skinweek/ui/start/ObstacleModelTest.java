package org.skinweek.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.app.DataOpening;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.Notebook;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

class ObstacleModelTest {
    private final TestWorkspace workspace = new TestWorkspace(Notebook.EMPTY);
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Deque<DataOpening> openings = new ArrayDeque<>();
    private final List<Workspace> ready = new ArrayList<>();
    private final Words words = new Words(Locale.UK);
    private final ObstacleModel model = new ObstacleModel(
            StartObstacle.of(new DataOpening.Occupied("/data"), words).orElseThrow(),
            words,
            new BackgroundRunner(work::add, Runnable::run, error -> {
                throw new IllegalStateException(error);
            }),
            openings::pop,
            ready::add);

    @AfterEach
    void close() {
        workspace.close();
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    @Test
    void goesOnOnceTheFolderOpens() {
        openings.add(new DataOpening.Ready(workspace.workspace()));
        model.tryAgain();
        assertThat(model.workingProperty().get()).isTrue();
        work();

        assertThat(ready).containsExactly(workspace.workspace());
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void showsTheNextObstacle() {
        openings.add(new DataOpening.Occupied("/elsewhere"));
        model.tryAgain();
        work();

        assertThat(model.obstacleProperty().get().text()).contains("/elsewhere");
        assertThat(ready).isEmpty();
    }

    @Test
    void triesOneWayAtATime() {
        openings.add(new DataOpening.Occupied("/once"));
        model.tryAgain();
        model.tryAgain();

        assertThat(work).hasSize(1);
        work();
    }

    @Test
    void anErrorThatNobodyExpectedHasACode() {
        model.tryAgain();
        work();

        assertThat(model.obstacleProperty().get().code()).isPresent();
        assertThat(model.workingProperty().get()).isFalse();
    }

    @Test
    void nothingIsRestoredWhereNothingIsDamaged() {
        model.startFresh();

        assertThat(work).isEmpty();
    }
}
