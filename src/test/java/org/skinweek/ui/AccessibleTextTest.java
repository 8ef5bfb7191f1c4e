package org.skinweek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.Theme;
import org.skinweek.ui.common.Route;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.theme.Appearance;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every page opens in both themes, empty and full, and everything that can have the keyboard says what it is. */
class AccessibleTextTest {
    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void everyControlSaysWhatItIs(Route route) throws TimeoutException {
        for (Notebook notebook : List.of(Samples.empty(), Samples.week(true))) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                assertThat(silent(route, notebook, theme))
                        .as("%s %s", route, theme)
                        .isEmpty();
            }
        }
    }

    private static List<String> silent(Route route, Notebook notebook, Theme theme) throws TimeoutException {
        return WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            Appearance appearance = new Appearance();
            appearance.use(theme);
            Shell shell = new Shell(Desktops.of(notebook, Platform::runLater), Pages.all());
            Scene scene = new Scene(shell.root(), 1280, 820);
            scene.getStylesheets().setAll(appearance.stylesheets());
            shell.open(route);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<String> silent = new ArrayList<>();
            collect(scene.getRoot(), silent);
            return silent;
        }));
    }

    private static void collect(Node node, List<String> silent) {
        boolean frame = node instanceof ScrollPane || node instanceof ScrollBar;
        if (node.isFocusTraversable() && !frame && !speaks(node)) {
            silent.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }

    private static boolean speaks(Node node) {
        String text = node.getAccessibleText();
        return (text != null && !text.isBlank())
                || (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank());
    }
}
