package org.skinweek.ui.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.onFront;
import static org.skinweek.ui.testing.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.catalog.Session;
import org.skinweek.exchange.RoutineFile;
import org.skinweek.exchange.RoutineReader;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/** The routine as text and as a file, and a template taken and undone, in the real window. */
class SharingJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private boolean present(String selector) {
        return window.scene().lookup(selector) != null;
    }

    private void find(String query) throws TimeoutException {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        until(() -> present("#find-field"));
        robot.write(query);
        robot.type(KeyCode.ENTER);
    }

    @Test
    void theRoutineIsCopiedAsText() throws TimeoutException {
        find("routine as text");
        until(() -> TestWindow.shows(robot, "Your routine is copied as text"));

        assertThat(onFront(() -> Clipboard.getSystemClipboard().getString()))
                .startsWith("My skincare routine\n")
                .contains("- Niacinamide (10%): every morning\n", "Evenings, in this order\n");
    }

    @Test
    void theRoutineIsSavedWithoutTheSkinUnlessItIsTicked() throws TimeoutException, IOException {
        Desktop desktop = window.desktop();
        List<MenuItem> entries = onFront(() -> new RoutineSharing(
                        window.shell().context(),
                        desktop.workspace(),
                        desktop.rules(),
                        desktop.clock(),
                        desktop.background(),
                        desktop.ids(),
                        (title, name) -> Optional.of(folder.resolve(name)))
                .entries());

        robot.interact(() -> entries.get(2).fire());
        robot.type(KeyCode.ENTER);
        until(() -> TestWindow.shows(robot, "Your routine is saved in "));

        Path target = folder.resolve("my-routine.skinweek.json");
        assertThat(folder.toFile().list()).containsExactly("my-routine.skinweek.json");
        RoutineFile file = new RoutineReader(desktop.catalog()).read(Files.readAllBytes(target));
        assertThat(file.profile().conditions()).isEmpty();
        assertThat(file.product("vc")).isPresent();
    }

    @Test
    void aWeekWithNothingInItLeadsToTheTemplates() throws TimeoutException {
        window.close();
        window = TestWindow.open(() -> Desktops.of(Samples.unplanned(), Platform::runLater));
        robot.interact(() -> window.shell().open(PageRoute.WEEK));
        until(() -> present("#week-template"));

        robot.interact(() -> ((Hyperlink) window.scene().lookup("#week-template")).fire());

        until(() -> present("#template-skin-cycling"));
    }

    @Test
    void aTemplateIsTakenByKeyboardAndUndone() throws TimeoutException {
        Notebook before = window.notebook();
        find("template");
        until(() -> present("#template-skin-cycling"));
        robot.type(KeyCode.ENTER);
        until(() -> present("#role-acid"));
        robot.type(KeyCode.ENTER);
        until(() -> TestWindow.shows(robot, "Skin cycling is your plan now."));

        Notebook after = window.notebook();
        assertThat(after.planOn(TODAY).products(TODAY.getDayOfWeek(), Session.EVENING))
                .contains("gly");
        assertThat(after.planOn(TODAY.plusDays(1)).products(TODAY.plusDays(1).getDayOfWeek(), Session.EVENING))
                .contains("ret");
        assertThat(after.diary()).isEqualTo(before.diary());

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> window.notebook().schedule().cycles().isEmpty());
        assertThat(window.notebook().plan()).isEqualTo(before.plan());
    }
}
