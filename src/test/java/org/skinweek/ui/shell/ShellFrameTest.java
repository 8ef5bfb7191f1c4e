package org.skinweek.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.ui.WindowOpening;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.testing.Desktop;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.words.Words;
import org.testfx.api.FxToolkit;

/** What stands there before the data is read stands where it will be. */
class ShellFrameTest {
    private static final double HEIGHT = 780;

    @ParameterizedTest
    @ValueSource(doubles = {900, 1280})
    void nothingOfTheSidebarMovesOrIsMadeAnewWhenThePagesCome(double width) throws TimeoutException {
        List<Map<Node, Bounds>> both = onJavaFx(() -> {
            ShellFrame frame = opening(Locale.UK);
            Scene scene = new Scene(frame.root(), width, HEIGHT);
            ThemeSwitcher appearance = new ThemeSwitcher();
            scene.getStylesheets().setAll(appearance.stylesheets());
            Map<Node, Bounds> before = sidebar(frame.root());
            fill(frame, appearance);
            return List.of(before, sidebar(frame.root()));
        });

        assertThat(both.get(0)).hasSizeGreaterThan(10).isEqualTo(both.get(1));
    }

    @Test
    void aBannerThatWasThereLastTimeMovesNothing() throws TimeoutException {
        List<Map<Node, Bounds>> both = onJavaFx(() -> {
            double banner = 0;
            List<Map<Node, Bounds>> places = new ArrayList<>();
            for (int start = 0; start < 2; start++) {
                ShellFrame frame = ShellFrame.opening(new Words(Locale.UK), 1, banner);
                Scene scene = new Scene(frame.root(), 1280, HEIGHT);
                ThemeSwitcher appearance = new ThemeSwitcher();
                scene.getStylesheets().setAll(appearance.stylesheets());
                places.clear();
                places.add(sidebar(frame.root()));
                fill(frame, appearance, "example");
                places.add(sidebar(frame.root()));
                banner = frame.bannerHeight();
            }
            assertThat(banner).isPositive();
            return places;
        });

        assertThat(both.get(0)).hasSizeGreaterThan(10).isEqualTo(both.get(1));
    }

    @Test
    void answersOnceThePagesAreThere() throws TimeoutException {
        Optional<PageRoute> opened = onJavaFx(() -> {
            ShellFrame frame = opening(Locale.UK);
            ButtonBase diary = (ButtonBase) frame.root().lookup("#nav-DIARY");
            diary.fire();
            Shell shell = fill(frame, new ThemeSwitcher());
            assertThat(shell.current()).isNotEqualTo(Optional.of(PageRoute.DIARY));
            assertThat(diary.isFocusTraversable()).isTrue();
            diary.fire();
            return shell.current();
        });

        assertThat(opened).contains(PageRoute.DIARY);
    }

    private static ShellFrame opening(Locale locale) {
        return ShellFrame.opening(new Words(locale), 1, 0);
    }

    private static Shell fill(ShellFrame frame, ThemeSwitcher appearance) {
        return fill(frame, appearance, "week");
    }

    private static Shell fill(ShellFrame frame, ThemeSwitcher appearance, String sample) {
        Desktop desktop = Desktops.of(Samples.named(sample), Runnable::run);
        return desktop.pages().open(appearance, new WindowOpening(frame, Optional.empty()));
    }

    @Test
    void beginsWhereReadingDoes() throws TimeoutException {
        assertThat(onJavaFx(() -> opening(Locale.forLanguageTag("ar")).root().getNodeOrientation()))
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void takesNoFocus() throws TimeoutException {
        boolean reached = onJavaFx(() -> {
            Parent frame = opening(Locale.UK).root();
            return frame.lookupAll("*").stream().anyMatch(Node::isFocusTraversable);
        });

        assertThat(reached).isFalse();
    }

    private static Map<Node, Bounds> sidebar(Parent root) {
        for (int pulse = 0; pulse < 2; pulse++) { // only its width tells whether the sidebar is narrow
            root.applyCss();
            root.layout();
        }
        Map<Node, Bounds> places = new LinkedHashMap<>();
        Parent sidebar = (Parent) Objects.requireNonNull(root.lookup(".sidebar"));
        sidebar.lookupAll("*").stream()
                .filter(Region.class::isInstance) // not letters: those of the open page are bolder
                .forEach(node -> places.put(node, node.localToScene(node.getLayoutBounds())));
        return places;
    }

    private static <T> T onJavaFx(Callable<T> work) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return FxToolkit.setupFixture(work);
    }
}
