package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.diary.PatchResult;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinAspect;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinTag;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.testing.WindowReader;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Notes about the skin, a patch test and a search, all by keyboard alone. */
class SkinNoteJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);

    private final FxRobot robot = new FxRobot();
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = TestWindow.open(() -> Desktops.of(Samples.named("twelve"), Platform::runLater));
        new WindowReader(window).show(PageRoute.DIARY);
        tabTo(node -> node.getStyleClass().contains("calendar-cell"));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void aFullNoteAndAnotherOneByOneKey() throws TimeoutException {
        tabTo(node -> "Add a skin note".equals(node.getAccessibleText()));
        robot.type(KeyCode.SPACE);
        tabTo(node -> "feeling-fine".equals(node.getId()));
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        tabTo(node -> node instanceof TextArea);
        robot.write("tight cheeks");
        tabTo(node -> node instanceof Hyperlink link && link.getText().equals("More about your skin"));
        robot.type(KeyCode.SPACE);
        tabTo(node -> "score-comfort".equals(node.getId()));
        robot.type(KeyCode.DIGIT3);
        tabTo(node -> "score-oil".equals(node.getId()));
        robot.type(KeyCode.DIGIT9, KeyCode.DELETE); // not told after all
        tabTo(node -> "score-pores".equals(node.getId()));
        robot.type(KeyCode.END, KeyCode.LEFT);
        assertThat(focused().getAccessibleText()).isEqualTo("How visible pores look, 9 of 10, clearly visible");
        tabTo(node -> "tag-travel".equals(node.getId()));
        robot.type(KeyCode.SPACE);
        tabTo(node -> "suspect-ret".equals(node.getId()));
        robot.type(KeyCode.SPACE, KeyCode.ENTER);
        TestWindow.until(() -> notes().size() == 1);

        SkinNote note = notes().get(0);
        assertThat(note.level()).isEqualTo(SymptomLevel.MILD);
        assertThat(note.text()).isEqualTo("tight cheeks");
        assertThat(note.details().scores().of(SkinAspect.COMFORT)).contains(3);
        assertThat(note.details().scores().of(SkinAspect.OIL)).isEmpty();
        assertThat(note.details().scores().of(SkinAspect.PORES)).contains(9);
        assertThat(note.details().suspected()).containsExactly("ret");
        assertThat(note.details().tags()).isEqualTo(Set.of(SkinTag.TRAVEL));

        robot.type(KeyCode.DIGIT1);
        TestWindow.until(() -> notes().size() == 2);
        assertThat(notes().get(1).level()).isNull();
        assertThat(TestWindow.shows(robot, "Noted: feels fine")).isTrue();
    }

    @Test
    void aPatchTestOfThreeDaysIsBegunLookedAtAndPassed() throws TimeoutException {
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        tabTo(node -> "Start a patch test".equals(node.getAccessibleText()));
        robot.type(KeyCode.SPACE);
        tabTo(node -> "patch-product".equals(node.getId()));
        robot.type(KeyCode.B, KeyCode.H, KeyCode.A);
        TestWindow.until(
                () -> robot.lookup("#patch-product").queryAs(ComboBox.class).getValue() != null);
        assertThat(((Labeled) robot.lookup(".patch-length").query()).getText())
                .isEqualTo("3 days, with the last look on 25 November.");
        tabTo(node -> node instanceof Labeled button && button.getText().equals("Start"));
        robot.type(KeyCode.SPACE);
        TestWindow.until(() -> tests().size() == 1);

        for (int day = 1; day <= 3; day++) {
            tabTo(node -> node.getStyleClass().contains("calendar-cell"));
            robot.type(KeyCode.RIGHT);
            tabTo(node -> "Nothing to see at the patch of BHA liquid".equals(node.getAccessibleText()));
            robot.type(KeyCode.SPACE);
            int looks = day;
            TestWindow.until(() -> tests().get(0).looks().size() == looks);
        }

        assertThat(tests().get(0).looks()).allMatch(look -> look.result() == PatchResult.NOTHING);
        assertThat(tests().get(0).passed(3)).contains(TODAY);
        assertThat(TestWindow.shows(robot, "Passed on 25 November")).isTrue();
    }

    @Test
    void aReactionIsToldAtTheProductAndPausesNothing() throws TimeoutException {
        robot.type(KeyCode.LEFT);
        tabTo(node -> "Start a patch test".equals(node.getAccessibleText()));
        robot.type(KeyCode.SPACE);
        tabTo(node -> "patch-product".equals(node.getId()));
        robot.type(KeyCode.B, KeyCode.H, KeyCode.A);
        tabTo(node -> node instanceof Labeled button && button.getText().equals("Start"));
        robot.type(KeyCode.SPACE);
        TestWindow.until(() -> tests().size() == 1);
        tabTo(node -> node.getStyleClass().contains("calendar-cell"));
        robot.type(KeyCode.RIGHT);
        tabTo(node -> "Something to see at the patch of BHA liquid".equals(node.getAccessibleText()));
        robot.type(KeyCode.SPACE);
        tabTo(node -> "look-nothing".equals(node.getId()));
        robot.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
        TestWindow.until(() -> tests().get(0).reaction().isPresent());

        assertThat(notes()).isEmpty();
        TestWindow.onFront(() -> {
            window.shell().context().navigator().openProduct("bha");
            return true;
        });
        TestWindow.until(() -> TestWindow.shows(robot, "Reacted at the underside of the arm on 25 November: redness"));
    }

    @Test
    void aSearchFindsADayAndOpensIt() throws TimeoutException {
        robot.type(KeyCode.DIGIT2);
        TestWindow.until(() -> notes().size() == 1);
        robot.type(KeyCode.LEFT);
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("mild");
        TestWindow.until(() -> TestWindow.shows(robot, "1 day found"));
        robot.type(KeyCode.DOWN);
        TestWindow.until(() -> TestWindow.shows(robot, "Wednesday 25 November"));
        robot.type(KeyCode.ENTER);
        assertThat(focused().getAccessibleText()).startsWith("Change the skin note of");

        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        robot.write("xyz");
        TestWindow.until(() -> TestWindow.shows(robot, "Nothing found"));
        robot.type(KeyCode.ESCAPE);
        TestWindow.until(() -> robot.lookup(".calendar").query().isVisible()
                && NodeVisibility.isShown(robot.lookup(".calendar").query()));
    }

    private List<SkinNote> notes() {
        return notebook().diary().day(TODAY).notes();
    }

    private List<PatchTest> tests() {
        return notebook().diary().patchTests();
    }

    private Notebook notebook() {
        return window.notebook();
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return TestWindow.onFront(() -> window.scene().getFocusOwner());
    }

    private void tabTo(Predicate<Node> wanted) {
        window.tabTo(wanted);
    }
}
