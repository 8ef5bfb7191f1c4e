package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skinweek.app.ExampleNotebook;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.WindowLook;
import org.skinweek.testing.Patience;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.words.Words;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The welcome is there before anything is read, stays as it is when that is done, and answers what was pressed before. */
class WindowOpeningTest {
    private static final Optional<WindowLook> NO_LOOK = Optional.empty();

    private Stage stage;

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest(name = "welcome before: {0}, nothing stored: {1}")
    @CsvSource({"true, false, true", "false, true, false", ", true, true", ", false, false"})
    void isTheWelcomeWhereThatIsExpected(Boolean before, boolean isNew, boolean expected) {
        Optional<WindowLook> look = Optional.ofNullable(before).map(welcome -> new WindowLook(false, 1, 0, welcome));

        WindowOpening opening = WindowOpening.of(new Words(Locale.UK), look, isNew);

        assertThat(opening.welcome().isPresent()).isEqualTo(expected);
        assertThat(opening.frame().isCovered()).isEqualTo(expected);
    }

    @Test
    void movesNothingAndKeepsFocusWhenItIsFilled() throws TimeoutException {
        WindowOpening opening = open();
        Map<Node, Bounds> before = places(opening);
        assertThat(before).hasSizeGreaterThan(20);
        assertThat(focused()).isEqualTo("welcome-start");

        fill(opening, Notebook.EMPTY);

        assertThat(places(opening)).isEqualTo(before);
        assertThat(focused()).isEqualTo("welcome-start");
    }

    @Test
    void asksTheFirstQuestionWhereThatWasPressedBefore() throws TimeoutException {
        WindowOpening opening = open();
        press(opening, "welcome-start");
        assertThat(opening.frame().root().lookup("#welcome-next")).isNull();

        fill(opening, Notebook.EMPTY);

        assertThat(opening.frame().root().lookup("#welcome-next")).isNotNull();
    }

    @Test
    void doesWhatWasPressedLast() throws TimeoutException {
        WindowOpening opening = open();
        press(opening, "welcome-start");
        press(opening, "welcome-example");

        Filled filled = fill(opening, Notebook.EMPTY);

        TestWindow.until(() -> filled.shell().current().equals(Optional.of(PageRoute.WEEK)));
        assertThat(ExampleNotebook.shown(filled.desktop().workspace().notebook()))
                .isTrue();
        assertThat(opening.frame().isCovered()).isFalse();
    }

    @Test
    void opensNoPageUnderTheWelcomeAndOneWithItsEnd() throws TimeoutException {
        WindowOpening opening = open();
        Filled filled = fill(opening, Notebook.EMPTY);
        assertThat(filled.shell().current()).isEmpty();

        press(opening, "welcome-skip");

        TestWindow.until(() -> filled.shell().current().equals(Optional.of(PageRoute.SHELF)));
    }

    /** As when another program fills the notebook while the welcome is asking. */
    @Test
    void opensAPageWhereTheWelcomeEndsElsewhere() throws TimeoutException {
        WindowOpening opening = open();
        Filled filled = fill(opening, Notebook.EMPTY);

        UserSettings settings = filled.desktop().workspace().notebook().settings();
        Change done = new Change.OfSettings(settings, settings.withFirstRunDone(true));
        front(() -> {
            var unused = filled.desktop().workspace().execute(Command.of("command.settings", done));
        });

        TestWindow.until(() -> filled.shell().current().isPresent());
        assertThat(opening.frame().isCovered()).isFalse();
    }

    @Test
    void makesWayWhereTheQuestionsTurnOutToBeAnswered() throws TimeoutException {
        WindowOpening opening = open();

        Filled filled = fill(opening, Samples.named("week"));

        assertThat(opening.frame().isCovered()).isFalse();
        assertThat(opening.frame().root().lookup(".welcome")).isNull();
        assertThat(filled.shell().current()).isPresent();
    }

    /** Somebody who goes through the questions again and closes the window is not welcomed for a moment the next time. */
    @Test
    void looksAsTheWelcomeOnlyUntilThatIsAnswered() throws TimeoutException {
        WindowOpening opening = open();
        assertThat(opening.look(false, Notebook.EMPTY.settings()).welcome()).isTrue();

        Notebook answered = Samples.named("week");
        Filled filled = fill(opening, answered);
        front(() -> filled.shell().cover(new StackPane()));

        assertThat(opening.frame().isCovered()).isTrue();
        assertThat(opening.look(false, answered.settings())).isEqualTo(new WindowLook(false, 1));
    }

    private record Filled(Desktop desktop, Shell shell) {}

    private WindowOpening open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        WindowOpening opened = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            WindowOpening opening = WindowOpening.of(new Words(Locale.UK), NO_LOOK, true);
            Scene scene = new Scene(opening.frame().root(), 1280, 780);
            scene.getStylesheets().setAll(new ThemeSwitcher().stylesheets());
            stage.setScene(scene);
            stage.show();
            return opening;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return opened;
    }

    private static Filled fill(WindowOpening opening, Notebook notebook) throws TimeoutException {
        Filled filled = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            Desktop desktop = Desktops.of(notebook, Platform::runLater);
            return new Filled(desktop, desktop.pages().open(new ThemeSwitcher(), opening));
        });
        WaitForAsyncUtils.waitForFxEvents();
        return filled;
    }

    private static void press(WindowOpening opening, String id) throws TimeoutException {
        front(() -> ((ButtonBase) Objects.requireNonNull(opening.frame().root().lookup("#" + id))).fire());
    }

    private static void front(Runnable action) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private static Map<Node, Bounds> places(WindowOpening opening) throws TimeoutException {
        return WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            Map<Node, Bounds> places = new LinkedHashMap<>();
            Parent card = (Parent) Objects.requireNonNull(opening.frame().root().lookup(".welcome"));
            card.lookupAll("*").forEach(node -> places.put(node, node.localToScene(node.getLayoutBounds())));
            return places;
        });
    }
}
