package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skinweek.ui.testing.TestWindow.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Product;
import org.skinweek.testing.Patience;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Ten products, seven of them new: they are brought in one after another, in an order that can be changed and undone. */
class StagedStartJourneyTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final List<String> CARE = List.of("cleanser", "moisturiser", "spf");
    private static final List<String> NEW = List.of(
            "l_ascorbic_acid",
            "glycolic_acid",
            "salicylic_acid",
            "retinol",
            "azelaic_acid",
            "benzoyl_peroxide",
            "lactic_acid");

    private final FxRobot robot = new FxRobot();
    /** The weeks ahead take long to plan; nobody waits for them. */
    private final ExecutorService workers = Executors.newCachedThreadPool();

    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        window = WaitForAsyncUtils.waitForAsyncFx(Patience.MILLIS, () -> {
            Desktop desktop = Desktops.with(
                    new BackgroundRunner(workers, Platform::runLater, error -> {
                        throw new IllegalStateException("Background work failed", error);
                    }),
                    Desktops.of(Notebook.EMPTY, Platform::runLater));
            Shell shell = desktop.pages().open(new ThemeSwitcher(), Optional::empty);
            shell.open(PageRoute.WEEK);
            Scene scene = new Scene(shell.root(), 1280, 780);
            stage.setScene(scene);
            stage.show();
            return new TestWindow(desktop, shell, scene);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws TimeoutException {
        robot.interact(() -> window.shell().open(PageRoute.SHELF)); // ends what looks weeks ahead
        workers.shutdownNow();
        window.close();
    }

    @Test
    void aFirstRunEndsInAStagedIntroductionThatIsReorderedAcceptedAndTakenBack() throws TimeoutException {
        answerAll();
        List<String> proposed = inTurn();
        assertThat(starts()).hasSizeGreaterThan(3).startsWith("Now").contains("From 2 December");
        assertThat(window.notebook().products()).isEmpty();

        // by pointer: the first one begins later; by keyboard: it goes back, and the keyboard stays on it
        String first = proposed.get(0);
        press("begin-later-" + idOf(first));
        until(() -> inTurn().indexOf(first) == 1);
        Node earlier = window.scene().lookup("#begin-earlier-" + idOf(first));
        robot.interact(earlier::requestFocus);
        robot.type(KeyCode.SPACE);
        until(() -> inTurn().equals(proposed));
        assertThat(Objects.requireNonNull(window.scene().getFocusOwner().getId()))
                .endsWith(idOf(first));
        press("begin-later-" + idOf(first));
        until(() -> inTurn().indexOf(first) == 1);
        List<String> chosen = inTurn();

        press("welcome-finish");
        until(() -> window.notebook().settings().firstRunDone());

        Notebook begun = window.notebook();
        List<Product> waiting = waiting(begun);
        assertThat(waiting).hasSize(chosen.size() - 1);
        assertThat(begun.shelf()).hasSize(CARE.size() + NEW.size());
        assertThat(waiting).extracting(Product::name).containsExactlyElementsOf(chosen.subList(1, chosen.size()));
        assertThat(waiting).extracting(Product::starts).doesNotHaveDuplicates();
        assertThat(waiting)
                .allMatch(product -> begun.sevenDays(TODAY).count(product.id()) == 0)
                .allMatch(product -> begun.sevenDays(Objects.requireNonNull(product.starts()))
                                .count(product.id())
                        > 0);

        // the week says what waits, and the plan can be made anew in another order
        assertThat(window.scene().getRoot().lookupAll(".strip-card"))
                .extracting(Node::getAccessibleText)
                .anyMatch(text -> text.contains("from 9 December"));
        press("plan-week");
        until(() -> window.scene().lookup("#plan-make") != null);
        press("plan-make");
        until(() -> window.scene().lookup(".start-card") != null);
        List<String> again = inTurn();
        assertThat(again).startsWith(chosen.get(0), chosen.get(1));
        List<String> wanted = new ArrayList<>(again);
        Collections.swap(wanted, 1, 2);
        press("begin-earlier-" + idOf(again.get(2)));
        until(() -> inTurn().equals(wanted));
        press("plan-accept");
        until(() -> !NodeVisibility.isShown(window.scene().lookup(".plan-view"))
                && !window.notebook().equals(begun));
        assertThat(waiting(window.notebook()))
                .extracting(Product::name)
                .containsExactlyElementsOf(wanted.subList(1, wanted.size()));

        // in one step, and no further: the welcome does not come again
        robot.interact(() -> window.desktop().workspace().undo());
        until(() -> window.notebook().equals(begun));
        assertThat(window.desktop().workspace().undoable()).isEmpty();
    }

    @Test
    void whatWasUsedForMonthsDoesNotWait() throws TimeoutException {
        answerAll();
        assertThat(inTurn()).contains("Salicylic acid liquid");

        press("welcome-used");
        until(() -> window.scene().lookup("#own-retinol") != null);
        robot.interact(() -> window.scene().getRoot().lookupAll(".owned-row .check-box").stream()
                .filter(box -> String.valueOf(box.getAccessibleText()).equals("Salicylic acid liquid: used for months"))
                .map(CheckBox.class::cast)
                .forEach(CheckBox::fire));
        press("welcome-next");
        until(() -> window.scene().lookup(".start-card") != null);

        assertThat(inTurn()).doesNotContain("Salicylic acid liquid");
    }

    private void answerAll() throws TimeoutException {
        press("welcome-start");
        for (int question = 1; question < 4; question++) {
            press("welcome-next");
        }
        List<String> owned = new ArrayList<>(CARE);
        owned.addAll(NEW);
        owned.forEach(active -> robot.interact(() -> ((CheckBox) window.scene().lookup("#own-" + active)).fire()));
        press("welcome-next");
        until(() -> window.scene().lookup(".start-card") != null);
    }

    private void press(String id) {
        robot.interact(() -> ((ButtonBase) window.scene().lookup("#" + id)).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> cards() {
        return new ArrayList<>(window.scene().getRoot().lookupAll(".start-card"));
    }

    private List<String> starts() {
        return cards().stream()
                .map(card -> ((Labeled) card.lookup(".start-when")).getText())
                .toList();
    }

    /** The names of the products that have buttons, in the order of their cards. */
    private List<String> inTurn() {
        return cards().stream()
                .flatMap(card -> card.lookupAll(".button").stream())
                .map(Button.class::cast)
                .filter(button -> button.getId().startsWith("begin-later-"))
                .map(button -> button.getAccessibleText().replace("Begin ", "").replace(" later", ""))
                .toList();
    }

    private String idOf(String product) {
        return cards().stream()
                .flatMap(card -> card.lookupAll(".button").stream())
                .filter(button -> String.valueOf(button.getAccessibleText()).equals("Begin " + product + " later"))
                .map(button -> button.getId().substring("begin-later-".length()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Product> waiting(Notebook notebook) {
        return notebook.shelf().stream()
                .filter(product -> product.waits(TODAY))
                .filter(product -> notebook.plan().inTheEnd().count(product.id()) > 0)
                .sorted(Comparator.comparing(product -> Objects.requireNonNull(product.starts())))
                .toList();
    }
}
