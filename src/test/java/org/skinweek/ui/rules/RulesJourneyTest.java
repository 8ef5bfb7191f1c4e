package org.skinweek.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.notebook.Notebook;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The rules adjusted in the real window by keyboard: from a flag's card and from Settings, and back again. */
class RulesJourneyTest {
    private static final String SCRUB_AND_ACID = "REST-SCRUB-ACID";

    private final FxRobot robot = new FxRobot();
    private Desktop desktop;
    private Shell shell;
    private Scene scene;

    private void open(Notebook notebook) throws TimeoutException {
        TestWindow window = TestWindow.open(() -> Desktops.of(notebook, Platform::runLater));
        desktop = window.desktop();
        shell = window.shell();
        scene = window.scene();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        desktop.workspace().close();
    }

    @Test
    void aCautionIsToleratedWithAReasonAndEndedInSettings() throws TimeoutException {
        open(Samples.week(false));
        explain();
        press("#tolerate-" + SCRUB_AND_ACID);
        until(() -> present("#tolerance-reason"));
        robot.type(KeyCode.ENTER);
        until(() -> shows("Say why, so that you can judge it later."));
        focus("#tolerance-reason");
        robot.write("Fine for a year");
        robot.type(KeyCode.ENTER);
        until(() -> !listed("#flag-" + SCRUB_AND_ACID) && listed("#muted"));
        press("#muted > .hyperlink");
        until(() -> shows("“Fine for a year”"));

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        until(() -> listed("#flag-" + SCRUB_AND_ACID) && !listed("#muted"));
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        until(() -> !listed("#flag-" + SCRUB_AND_ACID));

        show(PageRoute.SETTINGS);
        assertThat(shows("“Fine for a year”")).isTrue();
        press("#your-tolerances #rule-list-end");
        until(() -> !present("#your-tolerances #rule-list-end"));
        assertThat(notebook().adjustments().tolerances()).isEmpty();
        show(PageRoute.WEEK);
        until(() -> listed("#flag-" + SCRUB_AND_ACID));
    }

    @Test
    void aStopOffersNoTolerance() throws TimeoutException {
        open(Samples.pregnant());
        until(() -> listed("#flag-PREG-RET"));
        explain();

        until(() -> listed("#flag-PREG-RET") && present("#tolerate-" + SCRUB_AND_ACID));
        assertThat(present("#tolerate-PREG-RET")).isFalse();
    }

    @Test
    void aLooserNumberIsMeantShownOnTheCardAndInSettingsAndTakenBack() throws TimeoutException {
        open(Samples.week(false));
        explain();
        press("#change-number-" + SCRUB_AND_ACID);
        until(() -> present("#own-number"));
        write("#own-number", "30");
        until(() -> shown("#looser-meant"));
        robot.type(KeyCode.ENTER);
        assertThat(notebook().adjustments().numbers()).isEmpty();
        press("#looser-meant");
        focus("#own-number");
        robot.type(KeyCode.ENTER);
        until(() -> shows("Your own number: 30 hours (Skinweek's: 48 hours)"));

        show(PageRoute.SETTINGS);
        assertThat(shows("Fewest hours between them: 30, looser than Skinweek's 48"))
                .isTrue();
        press("#your-numbers #rule-list-reset");
        until(() -> !present("#your-numbers #rule-list-reset"));
        assertThat(notebook().adjustments().numbers()).isEmpty();
    }

    @Test
    void anOwnRuleIsMadeFlaggedChangedFromItsCardAndDeleted() throws TimeoutException {
        open(Samples.week(false));
        show(PageRoute.SETTINGS);
        press("#rule-list-rules-add");
        until(() -> present("#own-rule-kind"));
        robot.interact(() -> {
            ComboBox<?> subject = (ComboBox<?>) scene.lookup("#rule-form-of");
            subject.getSelectionModel()
                    .select(subject.getItems().indexOf(SubjectModel.Choice.of(ActiveFamily.RETINOID)));
        });
        write("#own-rule-amount", "0");
        until(() -> shows("“0” does not fit: write a whole number from 1 to 13."));
        robot.type(KeyCode.ENTER);
        assertThat(notebook().adjustments().ownRules()).isEmpty();
        write("#own-rule-amount", "2");
        robot.type(KeyCode.ENTER);
        until(() -> !present("#own-rule-kind") && shows("At most 2 sessions of retinoids in seven days"));
        String rule = notebook().adjustments().ownRules().get(0).ruleId();

        show(PageRoute.WEEK);
        until(() -> {
            explain();
            return present("#edit-rule-" + rule);
        });
        unfold("#edit-rule-" + rule);
        press("#edit-rule-" + rule);
        until(() -> present("#own-rule-kind"));
        write("#own-rule-amount", "3");
        robot.type(KeyCode.ENTER);
        until(() -> !present("#edit-rule-" + rule));

        show(PageRoute.SETTINGS);
        assertThat(shows("At most 3 sessions of retinoids in seven days")).isTrue();
        press("#your-rules #rule-list-delete");
        until(() -> !present("#your-rules #rule-list-delete"));
        assertThat(notebook().adjustments().ownRules()).isEmpty();
    }

    private void show(PageRoute route) {
        robot.interact(() -> shell.open(route));
    }

    /** Moves focus to a control and presses it. */
    private void press(String selector) throws TimeoutException {
        focus(selector);
        robot.type(KeyCode.SPACE);
    }

    /** Unfolds the card of the flag that a control is on, whichever of its rules speaks, unless it is unfolded. */
    private void unfold(String selector) {
        Node card = scene.lookup(selector);
        boolean folded = false;
        while (!card.getStyleClass().contains("flag-card")) {
            folded |= !card.isVisible();
            card = card.getParent();
        }
        if (folded) {
            Node header = card.lookup(".flag-header");
            robot.interact(header::requestFocus);
            robot.type(KeyCode.SPACE);
        }
    }

    /** Unfolds what stands behind each flag. */
    private void explain() {
        robot.interact(() -> scene.getRoot().lookupAll(".flag-behind").stream()
                .map(DisclosureLink.class::cast)
                .forEach(behind -> behind.setOpen(true)));
    }

    private void focus(String selector) throws TimeoutException {
        until(() -> present(selector));
        robot.interact(() -> scene.lookup(selector).requestFocus());
    }

    /** Types over what a field holds. */
    private void write(String selector, String text) throws TimeoutException {
        focus(selector);
        robot.interact(() -> ((TextField) scene.lookup(selector)).selectAll());
        robot.write(text);
    }

    private boolean present(String selector) {
        return scene.lookup(selector) != null;
    }

    /** True for what the panel shows, be it folded or not; what it showed before may be there, unseen. */
    private boolean listed(String selector) {
        return scene.getRoot().lookupAll(selector).stream().anyMatch(NodeVisibility::isShown);
    }

    private boolean shown(String selector) {
        Node node = scene.lookup(selector);
        return node != null && node.isVisible();
    }

    private boolean shows(String text) {
        return robot.lookup((Node node) -> node instanceof Labeled labeled && text.equals(labeled.getText()))
                .tryQuery()
                .isPresent();
    }

    private Notebook notebook() {
        return desktop.workspace().notebook();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        TestWindow.until(condition);
    }
}
