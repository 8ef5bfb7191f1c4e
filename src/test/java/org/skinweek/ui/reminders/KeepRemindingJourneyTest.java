package org.skinweek.ui.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;

/** What the switch writes into an empty home, and takes away again. */
class KeepRemindingJourneyTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private TestWindow window;
    private Path home;

    @BeforeEach
    void open() throws TimeoutException {
        home = folder.resolve("home");
        window = TestWindow.open(() -> Desktops.stored(folder, Samples.week(false), Platform::runLater));
        robot.interact(() -> window.shell().open(PageRoute.REMINDERS));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    private void fire(String id) {
        robot.interact(() -> ((ButtonBase) robot.lookup("#" + id).query()).fire());
    }

    private List<String> files() throws IOException {
        if (!Files.exists(home)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsAddedIsShownBeforeAndGoesWithOneClick() throws IOException, TimeoutException {
        fire("keep-reminding");
        TestWindow.until(() -> TestWindow.shows(robot, "What is added to your computer"));
        assertThat(TestWindow.shows(robot, home.resolve(".config").toString())).isTrue();
        assertThat(files()).as("nothing before it was agreed to").isEmpty();

        robot.clickOn("Add these files");
        TestWindow.until(() -> TestWindow.shows(robot, "Skinweek keeps reminding you"));
        assertThat(files())
                .containsExactly(
                        "org.skinweek.Skinweek.desktop", "org.skinweek.Skinweek.service", "skinweek-reminders.service");

        fire("keep-reminding");
        TestWindow.until(() -> TestWindow.shows(robot, "The files are gone"));
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileOfSomebodyElseIsNamedAndLeftAlone() throws IOException, TimeoutException {
        Path theirs = home.resolve(".config/systemd/user/skinweek-reminders.service");
        Files.createDirectories(theirs.getParent());
        Files.writeString(theirs, "[Unit]\n");

        fire("keep-reminding");
        TestWindow.until(() -> TestWindow.shows(robot, "What is added to your computer"));
        robot.clickOn("Add these files");
        TestWindow.until(() -> TestWindow.shows(robot, theirs + " is already there"));

        assertThat(theirs).hasContent("[Unit]");
        assertThat(files()).hasSize(1);
    }
}
