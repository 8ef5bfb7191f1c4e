package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.words.Words;
import org.testfx.api.FxToolkit;

/** What stands there before the data is read stands where it will be. */
class OpeningFrameTest {
    private static final double HEIGHT = 780;

    @ParameterizedTest
    @ValueSource(doubles = {900, 1280})
    void nothingOfTheSidebarMovesWhenThePagesCome(double width) throws TimeoutException {
        List<List<Bounds>> both = onJavaFx(() -> {
            Desktop desktop = Desktops.of(Samples.named("example"), Runnable::run);
            Parent shell = desktop.pages().shell(PageRoute.values()).root();
            return List.of(sidebar(OpeningFrame.withSidebar(new Words(Locale.UK), 1), width), sidebar(shell, width));
        });

        assertThat(both.get(0)).hasSizeGreaterThan(20).isEqualTo(both.get(1));
    }

    @Test
    void beginsWhereReadingDoes() throws TimeoutException {
        assertThat(onJavaFx(() -> OpeningFrame.withSidebar(new Words(Locale.forLanguageTag("ar")), 1)
                        .getNodeOrientation()))
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void takesNoFocus() throws TimeoutException {
        boolean reached = onJavaFx(() -> {
            Parent frame = OpeningFrame.withSidebar(new Words(Locale.UK), 1);
            return frame.lookupAll("*").stream().anyMatch(Node::isFocusTraversable);
        });

        assertThat(reached).isFalse();
    }

    private static List<Bounds> sidebar(Parent root, double width) {
        Scene scene = new Scene(root, width, HEIGHT);
        scene.getStylesheets().setAll(new ThemeSwitcher().stylesheets());
        root.applyCss();
        root.layout();
        Node sidebar = Objects.requireNonNull(root.lookup(".sidebar"));
        return ((Parent) sidebar)
                .lookupAll("*").stream()
                        .map(node -> node.localToScene(node.getLayoutBounds()))
                        .toList();
    }

    private static <T> T onJavaFx(Callable<T> work) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return FxToolkit.setupFixture(work);
    }
}
