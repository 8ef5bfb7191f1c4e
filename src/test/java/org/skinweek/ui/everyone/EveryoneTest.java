package org.skinweek.ui.everyone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.ui.testing.SightTour;

/** Every page, dialog and state of them can be used by keyboard, heard, and seen, in light and in dark. */
class EveryoneTest {
    private static final List<String> SILENT = new ArrayList<>();
    private static final List<String> UNREACHED = new ArrayList<>();
    private static final List<String> FAINT = new ArrayList<>();
    private static final List<String> RINGLESS = new ArrayList<>();

    @BeforeAll
    static void lookAtEverySight() throws TimeoutException {
        FocusRings rings = new FocusRings();
        SightTour.through((name, scene, theme) -> {
            String shown = name + " in " + theme;
            collect(shown, SceneContrast.faults(scene), FAINT);
            if (theme == ColorTheme.LIGHT) { // what is said and reached is the same in dark
                collect(name, SpokenControls.faults(scene), SILENT);
                collect(name, TabJourney.faults(scene), UNREACHED);
            }
            collect(shown, rings.faults(scene, theme.name()), RINGLESS);
        });
    }

    private static void collect(String name, List<String> faults, List<String> all) {
        faults.forEach(fault -> all.add(name + ": " + fault));
    }

    @Test
    void everyControlSaysWhatItIs() {
        assertThat(SILENT).isEmpty();
    }

    @Test
    void tabReachesEveryControlInTheOrderOfReadingAndComesRoundBothWays() {
        assertThat(UNREACHED).isEmpty();
    }

    @Test
    void textsAndShapesStandOut() {
        assertThat(FAINT).isEmpty();
    }

    @Test
    void whateverHasFocusWearsARing() {
        assertThat(RINGLESS).isEmpty();
    }
}
