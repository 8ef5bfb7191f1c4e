package org.skinweek.ui.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Session;
import org.skinweek.rules.Flag;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;

/** Flags do not wait for what clears them, and nothing is looked for that nobody waits for. */
class FixesFollowTest {
    private final TestWorkspace workspace = new TestWorkspace(Samples.week(true));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> front = new ArrayDeque<>();
    private final WeekViewModel model = Desktops.with(
                    new BackgroundRunner(background::add, front::add, error -> {
                        throw new IllegalStateException(error);
                    }),
                    Desktops.of(workspace.workspace(), Locale.UK))
            .pages()
            .week();

    FixesFollowTest() {
        workspace.workspace().listen(notebook -> model.refresh());
        model.refresh();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** Does one piece of background work and shows all that it has handed over. */
    private void work() {
        background.remove().run();
        show();
    }

    private void show() {
        while (!front.isEmpty()) {
            front.remove().run();
        }
    }

    private List<Flag> flags() {
        WeekFindings found = model.findingsProperty().get();
        return found == null ? List.of() : found.flags();
    }

    private FlagFixes fixes() {
        return model.fixesProperty().get();
    }

    @Test
    void flagsComeFirstAndWhatClearsThemFollowsFlagByFlag() {
        work();
        assertThat(flags()).hasSizeGreaterThan(2);
        assertThat(fixes()).isEqualTo(FlagFixes.NONE);

        background.remove().run();
        front.remove().run();
        assertThat(fixes().fixes()).containsOnlyKeys(flags().get(0));
        front.remove().run();
        assertThat(fixes().fixes()).containsOnlyKeys(flags().subList(0, 2));

        show();
        assertThat(fixes().fixes()).containsOnlyKeys(flags());
        fixes().fixes()
                .forEach((flag, fixes) ->
                        assertThat(fixes).allMatch(ranked -> ranked.clears().contains(flag)));
    }

    @Test
    void anEditEndsWhatIsLookedForAndItsFlagsComeNext() {
        work();
        List<Flag> before = flags();
        model.place("ret", new BoardSlot(DayOfWeek.FRIDAY, Session.EVENING));
        workspace.settle();

        work(); // for the week as it was: found nothing, because it is no longer asked
        assertThat(fixes()).isEqualTo(FlagFixes.NONE);
        work();
        assertThat(flags()).isNotEmpty().isNotEqualTo(before);
        work();
        assertThat(fixes().fixes()).containsOnlyKeys(flags());
    }

    @Test
    void anEditInTheMiddleDropsTheRest() {
        work();
        background.remove().run();
        front.remove().run();
        model.place("ret", new BoardSlot(DayOfWeek.FRIDAY, Session.EVENING));
        workspace.settle();
        show();

        assertThat(fixes().fixes()).hasSize(1);
    }

    @Test
    void whoLeavesThePageWaitsForNothing() {
        work();
        model.stop();
        work();
        assertThat(fixes()).isEqualTo(FlagFixes.NONE);

        model.refresh();
        work();
        work();
        assertThat(fixes().fixes()).containsOnlyKeys(flags());
    }
}
