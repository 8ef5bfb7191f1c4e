package org.skinweek.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skinweek.ui.testing.Desktops;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.testing.TestWindow;

/** Where reading goes from right to left, Find keeps its parts within it. */
class MirroredFindTest {
    private TestWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        Locale arabic = Locale.forLanguageTag("ar");
        window = TestWindow.open(() -> Desktops.of(Samples.week(false), Platform::runLater, arabic));
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void itsKeyIsWithinTheButton() {
        assertThat(bounds("#find-button").contains(bounds(".find-key"))).isTrue();
    }

    @Test
    void itsGlassIsWithinTheField() {
        TestWindow.onFront(() -> {
            ((ButtonBase) window.scene().lookup("#find-button")).fire();
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return null;
        });

        assertThat(bounds(".find-top .text-field").contains(bounds(".find-glass")))
                .isTrue();
    }

    private Bounds bounds(String selector) {
        return TestWindow.onFront(() -> {
            var node = window.scene().lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
