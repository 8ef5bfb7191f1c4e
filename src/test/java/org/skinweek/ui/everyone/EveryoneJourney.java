package org.skinweek.ui.everyone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.SightTour;
import org.skinweek.ui.theme.PrunedTheme;

/** Every page, dialog and state of them can be used by keyboard, heard, and seen, in light and in dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryoneJourney {
    private final List<String> silent = new ArrayList<>();
    private final List<String> unreached = new ArrayList<>();
    private final List<String> faint = new ArrayList<>();
    private final List<String> ringless = new ArrayList<>();
    private final Set<String> unstyled = new TreeSet<>();
    private final Set<String> pruned = PrunedTheme.unused();
    private final Predicate<@Nullable PageRoute> wanted;

    /** Looks at the sights of some pages; absent are those of the first run. */
    EveryoneJourney(Predicate<@Nullable PageRoute> wanted) {
        this.wanted = wanted;
    }

    @BeforeAll
    void lookAtEverySight() throws TimeoutException {
        FocusRings rings = new FocusRings();
        SightTour.through(wanted, (name, scene, theme, first) -> {
            String shown = name + " in " + theme;
            collect(shown, SceneContrast.faults(scene), faint);
            if (first) { // what is said and reached is the same in both themes
                collect(name, SpokenControls.faults(scene), silent);
                collect(name, TabJourney.faults(scene), unreached);
                ShownNodes.in(scene.getRoot(), node -> true)
                        .forEach(node -> node.getStyleClass().stream()
                                .filter(pruned::contains)
                                .forEach(styleClass -> unstyled.add(name + ": " + styleClass)));
            }
            collect(shown, rings.faults(scene, theme.name()), ringless);
        });
    }

    private static void collect(String name, List<String> faults, List<String> all) {
        faults.forEach(fault -> all.add(name + ": " + fault));
    }

    @Test
    void everyControlSaysWhatItIs() {
        assertThat(silent).isEmpty();
    }

    @Test
    void tabReachesEveryControlInTheOrderOfReadingAndComesRoundBothWays() {
        assertThat(unreached).isEmpty();
    }

    @Test
    void textsAndShapesStandOut() {
        assertThat(faint).isEmpty();
    }

    @Test
    void whateverHasFocusWearsARing() {
        assertThat(ringless).isEmpty();
    }

    @Test
    void noControlNeedsARuleThatTheThemeLost() {
        assertThat(unstyled).isEmpty();
    }
}
