package org.skinweek.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.DayTimes;
import org.skinweek.notebook.DisplaySettings;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TextSize;
import org.skinweek.routine.SkinProfile;
import org.skinweek.testing.SampleNotebook;
import org.skinweek.testing.TestWorkspace;

class SettingsViewModelTest {
    private final TestWorkspace workspace =
            new TestWorkspace(SampleNotebook.withShelf().build());
    private final SettingsViewModel model = new SettingsViewModel(workspace.workspace());

    @BeforeEach
    void attach() {
        model.attach();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void storesWhatIsSetAtOnce() {
        model.themeProperty().set(ColorTheme.DARK);
        model.textSizeProperty().set(TextSize.LARGE);
        model.lessMotionProperty().set(true);
        model.firstDayProperty().set(DayOfWeek.SUNDAY);
        model.dayEndProperty().set(3);
        model.morningFromProperty().set(LocalTime.of(6, 30));
        model.eveningFromProperty().set(LocalTime.of(18, 0));

        Notebook stored = workspace.settle();
        assertThat(stored.settings().theme()).isEqualTo(ColorTheme.DARK);
        assertThat(stored.settings().display()).isEqualTo(new DisplaySettings(ColorTheme.DARK, TextSize.LARGE, true));
        assertThat(stored.settings().firstDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(stored.settings().day()).isEqualTo(new DayTimes(3, LocalTime.of(6, 30), LocalTime.of(18, 0)));
    }

    @Test
    void storesTheSkin() {
        SkinProfile sensitive = model.profileProperty().get().withStated(Sensitivity.SENSITIVE);
        model.profileProperty().set(sensitive);

        assertThat(workspace.settle().profile()).isEqualTo(sensitive);
    }

    @Test
    void undoneSettingsAreShownAndNotStoredAgain() {
        ColorTheme before = model.themeProperty().get();
        model.themeProperty().set(ColorTheme.DARK);
        workspace.settle();

        var unused = workspace.workspace().undo();
        workspace.settle();

        assertThat(model.themeProperty().get()).isEqualTo(before);
        var unusedToo = workspace.workspace().redo();
        assertThat(workspace.settle().settings().theme()).isEqualTo(ColorTheme.DARK);
    }

    @Test
    void saysThatAllCouldBeRead() {
        assertThat(model.unreadProperty().get()).isFalse();
    }
}
