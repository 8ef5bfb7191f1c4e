package org.skinweek.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.platform.picture.PictureBytes;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.SamplePhotos;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;

/** Photos in the real window, stored for real: added, compared, flipped, moved, deleted and brought back. */
class PhotoJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final LocalDate EARLIER = LocalDate.of(2026, 10, 14);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.stored(folder, Samples.week(false), Platform::runLater));
        new WindowReader(window).show(PageRoute.DIARY);
        press("diary.part.photos");
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void twoAreAddedComparedFlippedDeletedAndBroughtBack() throws TimeoutException, IOException {
        toAdd("earlier.jpg", PictureBytes.fromCamera(SamplePhotos.face(0), 1, "2026:10:14 21:00:00"));
        toAdd("today.png", PictureBytes.encoded(SamplePhotos.face(5), "png"));
        assertThat(TestWindow.shows(robot, "No photos yet")).isTrue();
        fire("#photo-add-first");
        TestWindow.until(() -> TestWindow.shows(robot, "The day on which each was taken: 14 October 2026"));
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> photos().size() == 2);
        assertThat(photos()).extracting(SkinPhoto::day).containsExactly(EARLIER, TODAY);

        window.tabTo(node -> node.getStyleClass().contains("photo-tile"));
        assertThat(spoken()).isEqualTo("Photo of 25 November 2026");
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        assertThat(spoken()).isEqualTo("Photo of 14 October 2026, chosen to be compared");
        fire("#photo-compare");
        TestWindow.until(() -> spoken().equals("14 October 2026, 42 days earlier"));
        assertThat(new WindowReader(window).labels())
                .contains("14 October 2026, 42 days earlier", "25 November 2026, 42 days later")
                .anyMatch(text -> text.startsWith("Light, distance and the time of day"));

        Image before = image("#photo-frame-0");
        Image after = image("#photo-frame-1");
        assertThat(before).isNotSameAs(after);
        robot.press(KeyCode.F);
        TestWindow.until(() -> image("#photo-frame-0") == after);
        assertThat(spoken()).isEqualTo("25 November 2026, 42 days later");
        robot.release(KeyCode.F);
        TestWindow.until(() -> image("#photo-frame-0") == before);
        robot.moveTo("#photo-frame-1").press(MouseButton.PRIMARY);
        TestWindow.until(() -> image("#photo-frame-1") == before);
        robot.release(MouseButton.PRIMARY);
        TestWindow.until(() -> image("#photo-frame-1") == after);
        fire("#photo-swap");
        assertThat(image("#photo-frame-0")).isSameAs(after);
        assertThat(image("#photo-frame-1")).isSameAs(before);
        fire("#photo-swap");

        double whole = longerEdge("#photo-frame-0");
        robot.type(KeyCode.PLUS, KeyCode.PLUS);
        assertThat(longerEdge("#photo-frame-0")).isGreaterThan(whole * 1.5);
        assertThat(longerEdge("#photo-frame-1")).isEqualTo(longerEdge("#photo-frame-0"));
        robot.type(KeyCode.ESCAPE);
        TestWindow.until(() -> spoken().startsWith("Photo of"));

        robot.type(KeyCode.HOME, KeyCode.ENTER);
        TestWindow.until(() -> TestWindow.shows(robot, "1 of 2"));
        robot.type(KeyCode.RIGHT);
        TestWindow.until(() -> TestWindow.shows(robot, "2 of 2"));
        robot.type(KeyCode.DELETE);
        TestWindow.until(() -> photos().size() == 1);
        TestWindow.until(() -> TestWindow.shows(robot, "1 of 1"));
        robot.interact(() -> link("Undo").fire());
        TestWindow.until(() -> photos().size() == 2);
        assertThat(photos()).extracting(SkinPhoto::day).containsExactly(EARLIER, TODAY);
    }

    @Test
    void whatIsNoPictureIsNamedAndTheOthersAreAdded() throws TimeoutException, IOException {
        toAdd("a.heic", new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'h', 'e', 'i', 'c'
        });
        toAdd("b.jpg", PictureBytes.encoded(SamplePhotos.face(1), "jpeg"));
        fire("#photo-add-first");
        TestWindow.until(() -> photos().size() == 1);
        assertThat(photos().get(0).day()).isEqualTo(TODAY);
        assertThat(robot.lookup((Node node) -> node instanceof Labeled labeled
                                && String.valueOf(labeled.getText()).contains("Most Compatible"))
                        .queryAll())
                .isNotEmpty();
        fire("#photo-add");
        TestWindow.until(() -> TestWindow.shows(robot, "This photo is there already"));
        assertThat(TestWindow.onFront(this::photos)).hasSize(1);
    }

    @Test
    void aPhotoIsTakenToAnotherDayAndShownThere() throws TimeoutException, IOException {
        toAdd("one.jpg", PictureBytes.encoded(SamplePhotos.face(2), "jpeg"));
        fire("#photo-add-first");
        TestWindow.until(() -> photos().size() == 1);
        window.tabTo(node -> node.getStyleClass().contains("photo-tile"));
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> robot.lookup("#photo-move").tryQuery().isPresent());
        fire("#photo-move");
        TestWindow.until(() -> robot.lookup("#photo-day").tryQuery().isPresent());
        TestWindow.onFront(() -> {
            robot.lookup("#photo-day").queryAs(DatePicker.class).getEditor().setText("2026-11-03");
            return true;
        });
        robot.type(KeyCode.ENTER);
        TestWindow.until(() -> photos().get(0).day().equals(LocalDate.of(2026, 11, 3)));
        press("photo.open.day");
        TestWindow.until(() -> robot.lookup("#day-photos").tryQuery().isPresent());
        assertThat(TestWindow.shows(robot, "Tuesday 3 November")).isTrue();
        robot.interact(() ->
                robot.lookup("#day-photos .button").queryAs(ButtonBase.class).fire());
        TestWindow.until(() -> TestWindow.shows(robot, "1 of 1"));
    }

    private void toAdd(String name, byte[] content) throws IOException {
        Path file = folder.resolve("to-add").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private List<SkinPhoto> photos() {
        return window.desktop().workspace().notebook().diary().photos().all();
    }

    private String spoken() {
        Node owner = window.scene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getAccessibleText());
    }

    private Image image(String frame) {
        return robot.from(robot.lookup(frame).<Node>query())
                .lookup((Node node) -> node instanceof ImageView)
                .queryAs(ImageView.class)
                .getImage();
    }

    private double longerEdge(String frame) throws TimeoutException {
        return TestWindow.onFront(() -> {
            window.scene().getRoot().layout();
            ImageView view = robot.from(robot.lookup(frame).<Node>query())
                    .lookup((Node node) -> node instanceof ImageView)
                    .queryAs(ImageView.class);
            return Math.max(view.getFitWidth(), view.getFitHeight());
        });
    }

    private void fire(String selector) {
        robot.interact(() -> robot.lookup(selector).queryAs(ButtonBase.class).fire());
    }

    private void press(String key) {
        String text = window.desktop().words().text(key);
        robot.interact(() -> link(text).fire());
    }

    private ButtonBase link(String text) {
        return robot.lookup((Node node) -> node instanceof ButtonBase button && text.equals(button.getText()))
                .query();
    }
}
